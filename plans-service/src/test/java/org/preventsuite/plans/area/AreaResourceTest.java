package org.preventsuite.plans.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AreaResourceTest {
    private static final String AREAS = "/v1/areas";

    /** Tests that need areas of their own let them begin later. */
    private static final String SHIPPED = AREAS + "?effectiveOn=2011-01-01";

    private final Council council = Council.fresh();

    @Test
    void twenty_areas_are_shipped() {
        council.read(SHIPPED + "&count=true")
                .then()
                .statusCode(200)
                .body("totalItems", equalTo(20))
                .body("items", hasSize(20));
    }

    @Test
    void an_area_is_read_with_what_it_belongs_to() {
        council.read(AREAS + "/E07000199")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("name", equalTo("Tamworth"))
                .body("kind", equalTo("district"))
                .body("parents.areaCode", contains("E10000028", "E12000005"));
        council.readUnless(AREAS + "/E07000199", 1).then().statusCode(304);
        council.read(AREAS + "/W06000001").then().statusCode(404);
    }

    @Test
    void areas_are_filtered_by_kind_parent_name_and_day() {
        council.read(AREAS + "?kind=county").then().body("items.name", contains("Staffordshire"));
        council.read(AREAS + "?parentCode=E10000028").then().body("items.kind", everyItem(is("district")));
        council.read(AREAS + "?parentCode=E10000028&name=STAFFORDSHIRE")
                .then()
                .body("items.name", contains("East Staffordshire", "South Staffordshire", "Staffordshire Moorlands"));
        council.read(SHIPPED).then().body("items", hasSize(20));
        council.read(AREAS + "?effectiveOn=2010-12-31").then().body("items", hasSize(0));
        council.read(AREAS + "?name=%25").then().body("items", hasSize(0));
    }

    @Test
    void pages_lose_and_repeat_nothing_though_names_repeat() {
        List<String> whole = council.read(AREAS + "?limit=500").path("items.areaCode");
        List<String> paged = new ArrayList<>();
        String next = "?limit=3";
        while (next != null) {
            Response page = council.read(AREAS + next);
            paged.addAll(page.path("items.areaCode"));
            next = page.path("links.next");
        }
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
    }

    /** Who may read what is decided by the kit's list, what is answered comes from the table. */
    @Test
    void the_kits_list_of_areas_says_the_same_as_the_table() throws IOException {
        List<Map<String, ?>> stored = council.read(SHIPPED).path("items");
        List<String[]> listed = KitList.rows("kit/areas.csv");
        assertThat(listed).hasSameSizeAs(stored);
        for (String[] cells : listed) {
            Response area = council.read(AREAS + "/" + cells[0]);
            area.then()
                    .body("name", equalTo(cells[1]))
                    .body("kind", equalTo(cells[2]))
                    .body("validFrom", equalTo(cells[5]))
                    .body("validTo", cells[6].isEmpty() ? org.hamcrest.Matchers.nullValue() : equalTo(cells[6]))
                    .body("confidence", equalTo(cells[7]));
            String[] parents = Stream.of(cells[3], cells[4])
                    .filter(code -> !code.isEmpty())
                    .toArray(String[]::new);
            area.then().body("parents", hasSize(parents.length));
            for (String parent : parents) {
                area.then().body("parents.areaCode", hasItem(parent));
            }
        }
    }
}
