package org.preventsuite.referrals.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.SeenStatements;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the eight thousand imports of four hundred councils, every list is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ImportIndexTest {
    private static final String COUNCIL = "S31000007";
    private static final UUID IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000007");

    @BeforeAll
    static void many_imports() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into route_import (id, area_code, mode, status, counts, columns, area_state, created_at,
                                          updated_at, version)
                select case when n = 7 then '%s' else gen_random_uuid() end, 'S' || 31000000 + n %% 400, 'ATOMIC', 'APPLIED',
                       '{"rows": 0, "created": 0, "updated": 0, "unchanged": 0, "continued": 0, "skipped": 0,
                         "rejected": 0}',
                       '[]', '', now(), now(), 1
                from generate_series(1, 8000) n\
                """.formatted(IMPORT));
            sql.execute("""
                insert into route_import_row (import_id, row_number, outcome)
                select id, n, 'UNCHANGED' from route_import, generate_series(1, 3) n where area_code like 'S31000%'\
                """);
            sql.execute("analyze route_import, route_import_row");
        }
    }

    @Test
    void the_imports_of_a_council_the_newest_first() throws SQLException {
        assertThat(plan("route_import", "", COUNCIL)).contains("ix_route_import_list");
    }

    @Test
    void the_rows_of_an_import() throws SQLException {
        assertThat(plan("route_import_row", "/" + IMPORT + "/rows", IMPORT)).contains("pk_route_import_row");
        assertThat(plan("route_import_row", "/" + IMPORT + "/rows?outcome=rejected", IMPORT, "REJECTED"))
                .contains("pk_route_import_row");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String table, String list, Object... values) throws SQLException {
        Calls.as("releases:read", COUNCIL).get("/v1/imports" + list).then().statusCode(200);
        return SeenStatements.plan(table, List.of(values));
    }
}
