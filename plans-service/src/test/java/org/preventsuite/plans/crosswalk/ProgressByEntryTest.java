package org.preventsuite.plans.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.ManyActions;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ProgressByEntryTest {
    private static final String PROGRESS = "/v1/progress-by-entry?frameworkCode=";

    private final Council council = Council.fresh();

    /** A plan with an action for each list of tags. */
    private static String plan(Council council, List<List<String>> actions, Map<String, ?> each) {
        String plan = council.newPlan(Map.of());
        for (List<String> tags : actions) {
            List<Map<String, String>> entries = new ArrayList<>();
            for (String tag : tags) {
                String[] parts = tag.split(":", 2);
                entries.add(Map.of("frameworkCode", parts[0], "entryCode", parts[1]));
            }
            Map<String, Object> action = new HashMap<>(each);
            action.put("frameworkEntries", entries);
            council.newAction(plan, action);
        }
        return plan;
    }

    private String own(String framework) {
        return PROGRESS + framework + "&areaCode=" + council.code();
    }

    @Test
    void a_plan_of_one_year_is_read_in_the_words_of_another() {
        plan(
                council,
                List.of(
                        List.of("duty-2015:staff-training"),
                        List.of("compliance-area-south-staffs-2023:recognise", "strand-2023:individuals"),
                        List.of("toolkit-2024:t6", "duty-2015:risk-assessment"),
                        List.of("duty-2015:out-of-school"),
                        List.of()),
                Map.of("timescaleWording", "June 2010"));
        council.read(own("toolkit-2024"))
                .then()
                .statusCode(200)
                .body("councils", hasSize(1))
                .body("councils[0].plans", equalTo(1))
                .body("councils[0].total.actions", equalTo(5))
                .body("councils[0].total.overdue", equalTo(5))
                .body("councils[0].total.unrated", equalTo(5))
                .body("councils[0].total.byStatus.status", contains("unknown"))
                .body("councils[0].mapped", equalTo(3))
                .body("councils[0].entries.entryCode", contains("t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"))
                .body("councils[0].entries[5].figures.comparability", contains("direct", "close"))
                .body("councils[0].entries[5].figures.figure.actions", contains(1, 2))
                .body("councils[0].entries[4].figures.comparability", contains("broader"))
                .body("councils[0].entries[1].figures", empty())
                .body("councils[0].unmapped.total.actions", equalTo(1))
                .body("councils[0].unmapped.entries.frameworkCode", contains("duty-2015"))
                .body("councils[0].unmapped.entries.entryCode", contains("out-of-school"))
                .body("councils[0].untagged.actions", equalTo(1))
                .body("crosswalks.crosswalkCode", hasItem("duty-2015-to-toolkit-2024"))
                .body("crosswalks.version", everyItem(is(1)));
    }

    @Test
    void an_edge_counts_in_both_directions_and_never_in_two_steps() {
        plan(council, List.of(List.of("toolkit-2024:t6"), List.of("benchmark-2024:6")), Map.of());
        council.read(own("duty-2015"))
                .then()
                .body(
                        "councils[0].entries.find { it.entryCode == 'staff-training' }.figures.comparability",
                        contains("close"))
                .body(
                        "councils[0].entries.find { it.entryCode == 'x-capabilities' }.figures.comparability",
                        contains("narrower"))
                .body("councils[0].mapped", equalTo(1))
                .body("councils[0].unmapped.entries.frameworkCode", contains("benchmark-2024"));
        council.read(own("benchmark-2024")).then().body("councils[0].mapped", equalTo(2));
    }

    @Test
    void what_is_no_longer_at_work_is_not_counted() {
        String closed = plan(council, List.of(List.of("duty-2015:partnership")), Map.of());
        council.change(PLANS + "/" + closed, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        council.read(own("duty-2015"))
                .then()
                .body("councils[0].plans", equalTo(0))
                .body("councils[0].total.actions", equalTo(0))
                .body("councils[0].entries.figures", everyItem(empty()));
    }

    @Test
    void the_members_of_a_group_stand_side_by_side() {
        Council other = Council.fresh();
        Council silent = Council.fresh();
        Group group = Group.of(council, other, silent);
        plan(council, List.of(List.of("strand-2023:ideology")), Map.of("status", "complete"));
        plan(other, List.of(List.of("contest-2011:1"), List.of("contest-2011:3")), Map.of());
        group.read(PROGRESS + "contest-2011&groupCode=" + group.code())
                .then()
                .statusCode(200)
                .body("groupCode", equalTo(group.code()))
                .body("councils.areaCode", contains(council.code(), other.code(), silent.code()))
                .body("councils.areaName", hasItem("Council " + other.code()))
                .body("councils.plans", contains(1, 1, 0))
                .body("councils.total.actions", contains(1, 2, 0))
                .body("councils[0].entries[0].figures.comparability", contains("exact"))
                .body("councils[0].entries[0].figures[0].figure.byStatus.status", contains("complete"))
                .body("councils[1].entries[0].figures.comparability", contains("direct"))
                .body("councils[2].entries.figures", everyItem(empty()));
    }

    @Test
    void what_cannot_be_counted_is_refused_with_its_parameter() {
        refused(council.read(PROGRESS + "duty-2015"), 400, "malformed-request")
                .body("errors.parameter", contains("areaCode"));
        refused(council.read(own("duty-2015") + "&groupCode=" + council.code()), 400, "malformed-request");
        refused(council.read(own("duty-2099")), 422, "invalid-content")
                .body("errors.parameter", contains("frameworkCode"))
                .body("errors.code", contains("unknown-framework"));
        Council stranger = Council.fresh();
        refused(stranger.read(own("duty-2015")), 403, "area-not-yours");
        Group group = Group.of(council);
        refused(stranger.read(PROGRESS + "duty-2015&groupCode=" + group.code()), 403, "area-not-yours");
    }

    @Test
    void the_actions_of_a_council_are_found_by_an_index() throws SQLException {
        ManyActions.stored();
        try (Connection beside = PostgresResource.asApplication();
                Statement sql = beside.createStatement()) {
            try (ResultSet lines = sql.executeQuery("explain "
                    + ProgressRepository.TALLIES
                            .replace("?1", "current_date")
                            .replace("?2", "'" + ManyActions.COUNCIL.code() + "'"))) {
                StringBuilder plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                assertThat(plan.toString()).contains("Index").doesNotContain("Seq Scan on action");
            }
        }
    }
}
