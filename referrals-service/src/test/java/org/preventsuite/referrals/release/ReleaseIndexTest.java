package org.preventsuite.referrals.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.SeenStatements;
import org.preventsuite.referrals.exact.ExactTables;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the twenty thousand releases of four hundred areas, every list of releases, policies and tables is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ReleaseIndexTest {
    private static final String COUNCIL = "S20000007";
    private static final String SCOPES = "counts:write counts:release releases:read audit:read";

    @BeforeAll
    static void many_releases() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into count_release (id, area_code, period_id, dimension, document, created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 20000000 + n % 400, 'FY' || 2016 + n / 400 % 10 || '-' || 17 + n / 400 % 10,
                       'SECTOR', '{"counts": [], "certificate": {"policyVersion": 1, "withheld": 0}}', now(), now(), 1
                from generate_series(1, 20000) n\
                """);
            sql.execute("""
                insert into audit_entry (id, at, client, action, resource_type, resource_id, area_code, request_id, purpose)
                select gen_random_uuid(), now(), 'reader', 'exact-counts.read', 'exact-counts', gen_random_uuid(), 'S' || 20000000 + n % 400,
                       gen_random_uuid(), 'annual-return'
                from generate_series(1, 20000) n\
                """);
            sql.execute("analyze count_release, audit_entry");
        }
    }

    @Test
    void the_releases_of_an_area() throws SQLException {
        read("/v1/count-releases", COUNCIL);
        assertThat(SeenStatements.plan("count_release", COUNCIL)).contains("ix_count_release_");
        read("/v1/count-releases?periodId=FY2016-17&dimension=sector", COUNCIL);
        assertThat(SeenStatements.plan("count_release", COUNCIL, "FY2016-17", "SECTOR"))
                .contains("ix_count_release_year");
    }

    @Test
    void those_that_a_group_is_the_sum_of() throws SQLException {
        List<String> sent = SeenStatements.during(
                () -> read("/v1/group-counts?groupCode=E23000013&periodId=FY2016-17&dimension=sector", "E23000013"));
        String newest = lists(sent, "count_release");
        List<String> values = new ArrayList<>(List.of("E06000001", "E06000002", "E06000003", "E06000004"));
        while (values.size() < newest.chars().filter(c -> c == '?').count() - 2) {
            values.add("E06000004"); // lists of values are filled up with the last one
        }
        values.addAll(List.of("FY2016-17", "SECTOR"));
        try (Connection beside = PostgresResource.asApplication()) {
            assertThat(SeenStatements.plan(beside, newest, values)).contains("ix_count_release_year");
        }
    }

    @Test
    void those_that_a_new_one_is_attacked_beside_and_the_policy_that_holds() throws SQLException {
        new ExactTables(COUNCIL)
                .put(
                        ExactTables.address(COUNCIL, "FY2027-28", "concern-group"),
                        0,
                        Map.of(
                                "counts",
                                List.of(
                                        Map.of("code", "grp-islamist", "count", 9),
                                        Map.of("code", "grp-extreme-right-wing", "count", 12),
                                        Map.of("code", "grp-other-or-none", "count", 3))))
                .then()
                .statusCode(204);
        List<String> sent = SeenStatements.during(() -> Calls.creating(
                        SCOPES,
                        COUNCIL,
                        Map.of("areaCode", COUNCIL, "periodId", "FY2027-28", "dimension", "concern-group"))
                .post("/v1/count-releases")
                .then()
                .statusCode(201));
        assertThat(SeenStatements.plan("count_release", COUNCIL, "FY2027-28")).contains("ix_count_release_year");
        assertThat(planAmongManyPolicies(lists(sent, "disclosure_policy"), List.of(LocalDate.of(2027, 4, 1))))
                .contains("pk_disclosure_policy");
    }

    @Test
    void the_policies() throws SQLException {
        List<String> sent = SeenStatements.during(() -> read("/v1/disclosure-policies", COUNCIL));
        assertThat(planAmongManyPolicies(lists(sent, "disclosure_policy"), List.of()))
                .contains("pk_disclosure_policy");
    }

    /** There are four and can be no more; what the key can do is shown with the way through the whole table barred. */
    @Test
    void the_tables_of_the_catalogue() throws SQLException {
        List<String> sent = SeenStatements.during(() -> read("/v1/count-tables", COUNCIL));
        try (Connection beside = PostgresResource.asApplication();
                Statement sql = beside.createStatement()) {
            sql.execute("set enable_seqscan = off");
            assertThat(SeenStatements.plan(beside, lists(sent, "count_table"), List.of()))
                    .contains("pk_count_table");
        }
    }

    @Test
    void who_read_exact_counts_and_why() throws SQLException {
        read("/v1/audit-entries?resourceType=exact-counts", COUNCIL);
        assertThat(SeenStatements.plan("audit_entry", COUNCIL, "exact-counts")).contains("ix_audit_entry_area");
    }

    private static void read(String list, String reader) {
        Calls.as(SCOPES, reader).get(list).then().statusCode(200);
    }

    private static String lists(List<String> sent, String table) {
        return sent.stream()
                .filter(sql -> sql.contains(" from " + table + " ") && sql.contains(" order by "))
                .findFirst()
                .orElseThrow();
    }

    /** As if the rules had been changed ten thousand times, which nobody keeps. */
    private static String planAmongManyPolicies(String sent, List<?> values) throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("""
                insert into disclosure_policy (policy_version, withheld_up_to, round_to, zeros_shown, narrowest, valid_from)
                select 1000 + n, 7, 5, false, 4, current_date from generate_series(1, 10000) n\
                """);
            sql.execute("analyze disclosure_policy");
            String plan = SeenStatements.plan(owner, sent, values);
            owner.rollback();
            return plan;
        }
    }
}
