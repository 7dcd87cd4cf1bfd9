package org.preventsuite.plans;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.preventsuite.testkit.PostgresResource;

/** Twenty thousand actions of forty councils, among which a list that is read without an index shows. */
public final class ManyActions {
    /** One of the councils that have five hundred each. */
    public static final Council COUNCIL = new Council("S20000007");

    private ManyActions() {}

    /** Stores them, unless another test has. */
    public static synchronized void stored() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement();
                ResultSet stored = sql.executeQuery("select 1 from plan where area_code = '" + COUNCIL.code() + "'")) {
            if (stored.next()) {
                return;
            }
            sql.execute("""
                insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                                  created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 20000000 + n, 'Plan', 'DELIVERY', 'ADOPTED', '2009', '2009-01-01',
                       '[]', now(), now(), 1
                from generate_series(1, 40) n\
                """);
            sql.execute("""
                insert into action (id, plan_id, area_code, reference, reference_generated, position, text, status,
                                    open, rated, due_on, overdue_after, sort_due_on, body_ids, lead_ids, lead_keys,
                                    entry_keys, document, created_at, updated_at, version)
                select gen_random_uuid(), p.id, p.area_code, n::text, false, n, 'Train the officers', 'UNKNOWN',
                       n % 2 = 0, n % 10 <> 0, d.day, d.day, d.day, b.ids, b.ids, array['lead ' || n % 100],
                       array['duty-2015', 'duty-2015:entry-' || n % 50],
                           '{"subActions": [], "responsibilities": [], "timescales": [], "milestones": [],
                             "outcomes": [], "frameworkEntries": [],
                             "rating": {"scale": "none", "value": "not-assessed"}}',
                           now(), now(), 1
                from plan p
                cross join generate_series(1, 500) n
                cross join lateral (select current_date - 250 + n as day) d
                cross join lateral (
                    select array[('00000000-0000-4000-8000-' || lpad((n % 100)::text, 12, '0'))::uuid] as ids) b
                where p.area_code like 'S200000__'\
                """);
            sql.execute("analyze plan, action");
        }
    }
}
