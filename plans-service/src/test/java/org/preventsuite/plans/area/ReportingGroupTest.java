package org.preventsuite.plans.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.SCOPES;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ReportingGroupTest {
    private static final String GROUPS = "/v1/reporting-groups";

    private final Council council = Council.fresh();

    @Test
    void a_county_a_force_of_unitaries_and_a_force_over_a_county_are_shipped() {
        council.read(GROUPS + "?effectiveOn=2011-01-01")
                .then()
                .statusCode(200)
                .body("items.groupCode", contains("E23000013", "E10000028", "E23000015"));
        council.read(GROUPS + "/E10000028")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("kind", equalTo("county"))
                .body("members", hasSize(9))
                .body("members.name", hasItems("Staffordshire", "Tamworth"));
        council.read(GROUPS + "/E23000013")
                .then()
                .body(
                        "members.name",
                        contains("Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees"));
        council.read(GROUPS + "/E23000015")
                .then()
                .body("members", hasSize(10))
                .body("members.areaCode", hasItems("E06000021", "E10000028", "E07000196"));
        council.readUnless(GROUPS + "/E10000028", 1).then().statusCode(304);
        refused(council.read(GROUPS + "/E06000004"), 404, "not-found");
    }

    @Test
    void groups_are_filtered_by_kind_member_and_day() {
        council.read(GROUPS + "?kind=county").then().body("items.groupCode", contains("E10000028"));
        council.read(GROUPS + "?memberCode=E06000021").then().body("items.groupCode", contains("E23000015"));
        council.read(GROUPS + "?memberCode=E07000199&effectiveOn=2026-01-01")
                .then()
                .body("items.groupCode", containsInAnyOrder("E10000028", "E23000015"));
        council.read(GROUPS + "?effectiveOn=2010-12-31").then().body("items", empty());
    }

    @Test
    void who_has_left_is_a_member_of_the_past_alone() {
        Council left = Council.fresh();
        Group group = Group.of(council, left);
        group.leave(left, "2025-03-31");
        String address = GROUPS + "/" + group.code();
        council.read(address).then().body("members.areaCode", containsInAnyOrder(council.code(), left.code()));
        council.read(address + "?effectiveOn=2025-03-31").then().body("members.areaCode", hasItem(left.code()));
        council.read(address + "?effectiveOn=2025-04-01").then().body("members.areaCode", contains(council.code()));
        council.read(GROUPS + "?memberCode=" + left.code()).then().body("items.groupCode", contains(group.code()));
        council.read(GROUPS + "?effectiveOn=2025-04-01&memberCode=" + left.code())
                .then()
                .body("items", empty());
    }

    @Test
    void plans_and_actions_are_listed_for_the_members_of_a_group() {
        Council other = Council.fresh();
        Council left = Council.fresh();
        Group group = Group.of(council, other, left);
        group.leave(left, "2025-03-31");
        List<String> plans = new ArrayList<>();
        for (Council member : group.members()) {
            String plan = member.newPlan(Map.of());
            member.newAction(plan, Map.of("reference", "of " + member.code()));
            plans.add(plan);
        }
        group.read(PLANS + "?groupCode=" + group.code())
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(plans.get(0), plans.get(1)));
        group.read(ACTIONS + "?unrated=true&groupCode=" + group.code())
                .then()
                .statusCode(200)
                .body("items.areaCode", containsInAnyOrder(council.code(), other.code()))
                .body("items.areaCode", not(hasItem(left.code())));
        group.read(ACTIONS + "?areaCode=" + other.code() + "&groupCode=" + group.code())
                .then()
                .body("items.areaCode", contains(other.code()));
    }

    @Test
    void a_part_of_a_group_does_not_pass_for_the_group() {
        Group group = Group.of(council, Council.fresh());
        for (String list : List.of(PLANS, ACTIONS)) {
            refused(council.read(list + "?groupCode=" + group.code()), 403, "area-not-yours");
            refused(council.read(list + "?groupCode=" + Councils.fresh()), 403, "area-not-yours");
        }
    }

    @Test
    void a_token_of_a_group_reads_what_belongs_to_its_members_and_writes_none_of_it() {
        Council stoke = new Council("E06000021");
        String action = stoke.newAction(stoke.newPlan(Map.of()), Map.of());
        for (String reader : List.of("E23000015", "E06000021")) {
            Calls.as(SCOPES, reader).get(action).then().statusCode(200);
        }
        refused(Calls.as(SCOPES, "E10000028").get(action), 404, "not-found");
        refused(
                Calls.patching(SCOPES, "E23000015", "\"v1\"", Map.of("note", "Not ours"))
                        .patch(action),
                403,
                "area-not-yours");
    }

    /** Who may read what is decided by the kit's list, what is answered comes from the table. */
    @Test
    void the_kits_list_of_groups_says_the_same_as_the_table() throws IOException {
        List<String> stored = new ArrayList<>();
        List<String> codes = council.read(GROUPS + "?effectiveOn=2011-01-01").path("items.groupCode");
        for (String code : codes) {
            List<Map<String, String>> members =
                    council.read(GROUPS + "/" + code).path("members");
            members.forEach(member -> stored.add(code + "," + member.get("areaCode") + "," + member.get("memberFrom")
                    + "," + member.getOrDefault("memberTo", "")));
        }
        assertThat(KitList.lines("kit/reporting-groups.csv")).containsExactlyInAnyOrderElementsOf(stored);
    }
}
