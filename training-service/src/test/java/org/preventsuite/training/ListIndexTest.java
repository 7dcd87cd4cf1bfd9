package org.preventsuite.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the many thousand resources of forty councils, the lists beside sessions and statements are read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ListIndexTest {
    private static final String AREA = "N20000007";
    private static final UUID ID = new UUID(7, 7);
    private static final String BATCH = "00000000-0000-4000-8000-000000000007";

    @BeforeAll
    static void many_of_everything() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                create temporary table council as
                select 'N' || 20000000 + n as area, n from generate_series(1, 40) n\
                """);
            sql.execute("""
                insert into audience (id, area_code, name, kind, head_counts, created_at, updated_at, version)
                select gen_random_uuid(), area, 'Audience ' || i, 'STAFF', '[]', now(), now(), 1
                from council, generate_series(1, 250) i\
                """);
            sql.execute("""
                insert into course (id, area_code, title, delivery_mode, counts_towards_coverage,
                                    created_at, updated_at, version)
                select gen_random_uuid(), area, 'Session ' || i, 'CLASSROOM', true, now(), now(), 1
                from council, generate_series(1, 250) i\
                """);
            sql.execute("""
                insert into facilitator_pool (id, area_code, name, accreditations, course_id,
                                              created_at, updated_at, version)
                select gen_random_uuid(), area_code, title, '[]', id, now(), now(), 1
                from course where area_code like 'N200000__'\
                """);
            sql.execute("""
                insert into attendance_import (id, area_code, batch_id, kind, mode, status, request, counts, columns,
                                               ignored_columns, created_at, updated_at, version)
                select gen_random_uuid(), area, case when n = 7 and i = 1 then '%s' else gen_random_uuid() end,
                       'ATTENDANCE', 'ATOMIC', 'APPLIED',
                       '{"areaCode": "N20000007", "kind": "attendance", "mode": "atomic", "grain": "month",
                         "externalScheme": "import"}',
                       '{"rows": 1, "created": 0, "updated": 0, "unchanged": 1, "removed": 0, "rejected": 0,
                         "sourceRows": 1, "skipped": 0}', '[]', 0, now(), now(), 1
                from council, generate_series(1, 250) i\
                """.formatted(BATCH));
            sql.execute("""
                insert into attendance_import_row (batch_id, row_number, outcome)
                select batch_id, i, 'UNCHANGED' from attendance_import, generate_series(1, 3) i
                where area_code like 'N200000__'\
                """);
            sql.execute("analyze");
        }
    }

    @Test
    void audiences() throws SQLException {
        assertThat(plan("audience", "/v1/audiences", AREA)).contains("ix_audience_name");
        assertThat(plan("audience", "/v1/audiences?kind=staff", AREA, "STAFF")).contains("Index");
    }

    @Test
    void courses() throws SQLException {
        assertThat(plan("course", "/v1/courses", AREA)).contains("ix_course_title");
        assertThat(plan("course", "/v1/courses?deliveryMode=video", AREA, "VIDEO"))
                .contains("ix_course_delivery_mode");
    }

    @Test
    void facilitator_pools() throws SQLException {
        assertThat(plan("facilitator_pool", "/v1/facilitator-pools", AREA)).contains("ix_facilitator_pool_name");
        assertThat(plan("facilitator_pool", "/v1/facilitator-pools?courseId=" + ID, AREA, ID))
                .contains("ix_facilitator_pool_course");
    }

    @Test
    void imports_and_their_rows() throws SQLException {
        assertThat(plan("attendance_import", "/v1/imports", AREA)).contains("ix_attendance_import_list");
        String made = idOfTheBatch();
        assertThat(plan("attendance_import_row", "/v1/imports/" + made + "/rows", UUID.fromString(BATCH)))
                .contains("Index");
        assertThat(plan(
                        "attendance_import_row",
                        "/v1/imports/" + made + "/rows?outcome=rejected",
                        UUID.fromString(BATCH),
                        "REJECTED"))
                .contains("ix_attendance_import_row");
    }

    private static String idOfTheBatch() throws SQLException {
        try (Connection beside = PostgresResource.asApplication();
                Statement sql = beside.createStatement();
                ResultSet found =
                        sql.executeQuery("select id from attendance_import where batch_id = '" + BATCH + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String table, String list, Object... values) throws SQLException {
        Given.read(list, AREA).statusCode(200);
        return SeenStatements.plan(table, List.of(values));
    }
}
