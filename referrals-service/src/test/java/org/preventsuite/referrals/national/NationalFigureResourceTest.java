package org.preventsuite.referrals.national;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class NationalFigureResourceTest {
    private final String council = Councils.fresh();

    private record Figure(
            String periodId,
            String measure,
            String dimension,
            String category,
            int count,
            boolean revised,
            String base,
            int baseCount,
            int unlisted) {
        String year() {
            return periodId.substring(0, 9);
        }

        boolean quarterly() {
            return periodId.length() > 9;
        }

        /** The figures that are parts of the same whole. */
        List<Object> whole() {
            boolean ofTheYear = quarterly() && dimension.equals("total");
            return List.of(ofTheYear ? year() : periodId, measure, dimension, revised, base, baseCount);
        }
    }

    @Test
    void the_table_of_concerns_by_quarter_of_2015_adds_up_as_published() {
        List<Figure> year = figures("?limit=500&financialYear=FY2015-16").stream()
                .filter(figure -> figure.measure().equals("referrals"))
                .toList();
        List<Figure> table = year.stream()
                .filter(figure -> figure.dimension().equals("concern") && figure.quarterly())
                .toList();
        assertThat(table).hasSize(16);
        assertThat(table.stream().mapToInt(Figure::count).sum()).isEqualTo(7631);
        assertThat(table.stream().collect(groupingBy(Figure::category, summingInt(Figure::count))))
                .isEqualTo(year.stream()
                        .filter(figure -> figure.dimension().equals("concern") && !figure.quarterly())
                        .collect(groupingBy(Figure::category, summingInt(Figure::count))));
        assertThat(table.stream().collect(groupingBy(Figure::periodId, summingInt(Figure::count))))
                .isEqualTo(year.stream()
                        .filter(figure -> figure.dimension().equals("total") && figure.quarterly())
                        .collect(groupingBy(Figure::periodId, summingInt(Figure::count))));
        assertThat(year)
                .filteredOn(figure -> figure.dimension().equals("total") && !figure.quarterly())
                .extracting(Figure::count)
                .containsExactly(7631);
        assertThat(table).extracting(Figure::unlisted).containsOnly(0);
    }

    @Test
    void where_the_parts_do_not_add_up_the_figures_say_by_how_many() {
        Map<List<Object>, List<Figure>> wholes = figures("?limit=500").stream()
                .filter(figure -> figure.unlisted() >= 0)
                .collect(groupingBy(Figure::whole));
        assertThat(wholes).hasSizeGreaterThan(30).allSatisfy((whole, parts) -> {
            assertThat(parts)
                    .extracting(Figure::unlisted)
                    .containsOnly(parts.get(0).unlisted());
            assertThat(parts.stream().mapToInt(Figure::count).sum()
                            + parts.get(0).unlisted())
                    .isEqualTo(parts.get(0).baseCount());
        });
        read("figures?financialYear=FY2019-20&dimension=concern")
                .body("items.findAll { it.measure == 'referrals' }.base.unlisted", everyItem(equalTo(210)))
                .body("items.findAll { it.measure == 'referrals' }.base.count", everyItem(equalTo(6287)));
    }

    @Test
    void a_percentage_carries_what_it_is_a_percentage_of() {
        read("figures?financialYear=FY2020-21&dimension=gender&category=Male")
                .body("items", hasSize(1))
                .body("items[0].count", equalTo(4316))
                .body("items[0].base.of", equalTo("Gender known"))
                .body("items[0].base.count", equalTo(4913))
                .body("items[0].base.percent", equalTo(87.8f));
        read("figures?dimension=ethnicity")
                .body("items.base.of", everyItem(equalTo("Ethnicity recorded")))
                .body("items[0].base", not(hasKey("count")))
                .body("items[0].base", not(hasKey("percent")));
        read("figures?dimension=total&financialYear=FY2019-20").body("items[0]", not(hasKey("base")));
    }

    @Test
    void a_revision_stands_beside_what_was_first_published() {
        read("figures?financialYear=FY2018-19&dimension=total")
                .body("items.count", contains(5738, 5737))
                .body("items.vintage", contains("first-published", "revised"));
    }

    @Test
    void a_series_says_where_it_breaks_and_why() {
        read("series?dimension=concern&limit=500")
                .body("items.code", hasItems("referrals-concern-islamist", "adopted-concern-islamist"))
                .body("items.dimension", everyItem(equalTo("concern")))
                .rootPath("items.find { it.code == 'referrals-concern-islamist' }")
                .body("measure", equalTo("referrals"))
                .body("figures.periodId", contains("FY2015-16", "FY2016-17", "FY2019-20", "FY2024-25"))
                .body("figures.count", contains(4997, 3704, 1487, 870))
                .body("figures.breakBefore", contains(false, false, true, true))
                .body("figures[1].breakReason", nullValue())
                .body("figures[3].breakReason", containsString("defined anew in 2024/25"));
    }

    @Test
    void the_lists_are_whole_and_the_same_for_everybody() {
        read("figures?count=true&limit=1").body("totalItems", equalTo(135)).body("links.next", startsWith("?"));
        Response page = Calls.as("releases:read", council).get("/v1/national-series?count=true&limit=30");
        page.then().statusCode(200).body("items", hasSize(30)).body("totalItems", equalTo(54));
        Calls.as("releases:read", Councils.fresh())
                .get("/v1/national-series" + page.path("links.next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(24))
                .body("links", not(hasKey("next")));
        read("figures?category=Education&limit=500")
                .body("items.category", everyItem(equalTo("Education")))
                .body("items.periodId", hasItem("FY2024-25"));
        Calls.as("releases:read", council)
                .get("/v1/national-figures?dimension=ward")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dimension"));
    }

    private ValidatableResponse read(String list) {
        return Calls.as("releases:read", council)
                .get("/v1/national-" + list)
                .then()
                .statusCode(200);
    }

    private List<Figure> figures(String query) {
        List<Map<String, Object>> items = Calls.as("releases:read", council)
                .get("/v1/national-figures" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream().map(NationalFigureResourceTest::figure).toList();
    }

    private static Figure figure(Map<String, Object> item) {
        Map<?, ?> base = item.get("base") instanceof Map<?, ?> given ? given : Map.of();
        return new Figure(
                String.valueOf(item.get("periodId")),
                String.valueOf(item.get("measure")),
                String.valueOf(item.get("dimension")),
                String.valueOf(item.get("category")),
                number(item.get("count"), 0),
                "revised".equals(item.get("vintage")),
                String.valueOf(base.get("of")),
                number(base.get("count"), 0),
                number(base.get("unlisted"), -1));
    }

    private static int number(@Nullable Object value, int otherwise) {
        return value instanceof Integer number ? number : otherwise;
    }
}
