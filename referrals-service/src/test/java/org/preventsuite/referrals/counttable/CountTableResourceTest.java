package org.preventsuite.referrals.counttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CountTableResourceTest {
    private static final String ADDRESS = "/v1/count-tables";

    private static Response get(String address) {
        return Calls.as("releases:read", Councils.fresh()).get(address);
    }

    @Test
    void the_catalogue_is_four_tables_and_no_more() {
        Response first = get(ADDRESS + "?limit=3&count=true");
        first.then()
                .statusCode(200)
                .body("items.dimension", contains("concern-group", "outcome", "route"))
                .body("totalItems", equalTo(4));
        get(ADDRESS + first.path("links.next"))
                .then()
                .body("items.dimension", contains("sector"))
                .body("items[0].entries[0].code", equalTo("education"))
                .body("items[0].entries[0].validFrom", equalTo("2015-04-01"))
                .body("links.next", nullValue());
    }

    @Test
    void no_table_counts_a_referral_twice_or_what_is_no_referral() {
        get(ADDRESS)
                .then()
                .body("items.entries.code.flatten()", hasItems("nfa", "signposted"))
                .body("items.entries.code.flatten()", not(hasItem("not-suitable")))
                .body("items.entries.code.flatten()", not(hasItem("advice-only")));
    }

    @Test
    void every_code_belongs_to_a_coarser_category_of_its_table() {
        for (String dimension : List.of("sector", "concern-group", "route", "outcome")) {
            String table = "items.find { it.dimension == '" + dimension + "' }.";
            List<String> used = get(ADDRESS).path(table + "entries.coarserCode");
            List<String> listed = get(ADDRESS).path(table + "coarser.code");
            assertThat(new TreeSet<>(used)).isEqualTo(new TreeSet<>(listed)).hasSizeLessThan(used.size());
        }
    }

    @Test
    void the_codes_of_the_contract_are_those_of_the_catalogue() {
        Response tables = get(ADDRESS);
        List<String> catalogue = new ArrayList<>(tables.<List<String>>path("items.entries.code.flatten()"));
        catalogue.addAll(tables.<List<String>>path("items.coarser.code.flatten()"));
        TreeSet<String> contract = new TreeSet<>();
        Contract.load(Contract.OWN)
                .document()
                .at("/components/schemas/CountCode/enum")
                .forEach(code -> contract.add(code.asText()));
        assertThat(new TreeSet<>(catalogue)).isEqualTo(contract);
    }

    @Test
    void the_service_says_which_code_lists_it_ships() {
        Calls.as("changes:read", Councils.fresh())
                .get("/v1/service-info")
                .then()
                .statusCode(200)
                .body(
                        "codeLists.name",
                        contains("concern-type", "referral-outcome", "referral-route", "referral-sector"));
    }
}
