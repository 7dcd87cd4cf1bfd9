package org.preventsuite.plans.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.Council.ACTIONS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.ManyActions;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the twenty thousand actions of forty councils, every list that a screen shows is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionIndexTest {
    private static final Council COUNCIL = ManyActions.COUNCIL;
    private static final String BODY = "00000000-0000-4000-8000-000000000007";

    private static Group group = new Group("", List.of());

    @BeforeAll
    static void many_actions() throws SQLException {
        ManyActions.stored();
        group = Group.of(COUNCIL, new Council("S20000008"), new Council("S20000009"));
    }

    @Test
    void the_actions_of_a_council_in_the_order_of_their_plans() throws SQLException {
        assertThat(plan("")).contains("ix_action_area_order");
    }

    @Test
    void the_overdue() throws SQLException {
        assertThat(plan("?overdue=true", LocalDate.now(ZoneId.of("Europe/London"))))
                .contains("Index");
    }

    @Test
    void the_unrated() throws SQLException {
        assertThat(plan("?unrated=true", false)).contains("Index");
    }

    @Test
    void those_of_a_lead() throws SQLException {
        assertThat(plan("?lead=" + BODY, UUID.fromString(BODY))).contains("Index");
        assertThat(plan("?leadName=lead%207", "lead 7")).contains("Index");
    }

    @Test
    void those_of_a_framework_entry() throws SQLException {
        assertThat(plan("?frameworkCode=duty-2015&entryCode=entry-7", "duty-2015:entry-7"))
                .contains("Index");
    }

    @Test
    void those_with_words() throws SQLException {
        assertThat(plan("?q=officers", "officers")).contains("Index");
    }

    @Test
    void in_the_order_they_fall_due_or_were_changed() throws SQLException {
        assertThat(plan("?sort=due-on")).contains("ix_action_due_on");
        assertThat(plan("?sort=-due-on")).contains("ix_action_due_on");
        assertThat(plan("?sort=updated-at")).contains("Index");
    }

    @Test
    void the_most_re_forecast_first() throws SQLException {
        assertThat(plan("?sort=-re-forecasts")).contains("ix_action_re_forecasts");
    }

    @Test
    void those_changed_since_an_instant() throws SQLException {
        assertThat(plan(
                        "?changedSince=2026-01-01T00:00:00Z&sort=-updated-at",
                        Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC)))
                .contains("ix_action_updated_at");
    }

    @Test
    void those_of_a_group_of_councils() throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(planOfGroup("")).contains("Index");
        assertThat(planOfGroup("&overdue=true", today)).contains("Index");
        assertThat(planOfGroup("&unrated=true", false)).contains("Index");
        assertThat(planOfGroup("&leadName=lead%207", "lead 7")).contains("Index");
        assertThat(planOfGroup("&frameworkCode=duty-2015&entryCode=entry-7", "duty-2015:entry-7"))
                .contains("Index");
        assertThat(planOfGroup("&sort=-re-forecasts")).contains("Index");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String query, Object... values) throws SQLException {
        COUNCIL.read(ACTIONS + query).then().statusCode(200);
        return SeenStatements.plan("Action", COUNCIL.code(), values);
    }

    /** The same for all members of a group, read by somebody who may read each of them. */
    private static String planOfGroup(String filter, Object... values) throws SQLException {
        group.read(ACTIONS + "?groupCode=" + group.code() + filter).then().statusCode(200);
        List<String> members = group.members().stream().map(Council::code).toList();
        String last = members.get(members.size() - 1); // Hibernate fills lists of values up to a power of two with it
        return SeenStatements.plan(
                "Action",
                Stream.of(
                                Stream.of(group.code()),
                                members.stream(),
                                members.stream(),
                                Stream.of(last),
                                Stream.of(values))
                        .flatMap(part -> part)
                        .toList());
    }
}
