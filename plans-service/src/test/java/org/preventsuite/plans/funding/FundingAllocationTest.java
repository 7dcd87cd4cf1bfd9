package org.preventsuite.plans.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.funding.Awards.pounds;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class FundingAllocationTest {

    private final Council council = Council.fresh();
    private String plan = "";
    private String action = "";
    private String award = "";

    @BeforeEach
    void an_award_and_an_action() {
        plan = council.newPlan(Map.of());
        action = council.newAction(plan, Map.of());
        award = new Awards(council).added(Map.of());
    }

    @Test
    void what_is_allocated_no_longer_remains() {
        String seen = council.endOfFeed();
        String address = allocate("100000.00")
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("actionId", equalTo(id(action)))
                .extract()
                .header("Location");
        allocate("30999.99").then().statusCode(201);
        remains("0.01").header("ETag", "\"v3\"").body("allocated.amount", equalTo("130999.99"));
        council.read(award + "/allocations").then().body("items.amount.amount", contains("100000.00", "30999.99"));
        council.readUnless(address, 1).then().statusCode(304);
        council.read(address).then().statusCode(200).body("amount.amount", equalTo("100000.00"));
        council.feed(seen)
                .then()
                .body("items.resourceType", contains("funding-allocation", "funding-allocation", "funding-award"))
                .body("items[2].version", equalTo(3))
                .body("items[2].resource.remaining.amount", equalTo("0.01"));
        council.read("/v1/audit-entries")
                .then()
                .body("items[0].action", equalTo("funding-award.reallocated"))
                .body("items[1].action", equalTo("funding-allocation.created"));
    }

    @Test
    void more_than_remains_is_refused_without_a_figure() {
        allocate("100000.00");
        String answer = refused(allocate("31000.01"), 409, "award-exceeded")
                .body("errors.pointer", contains("/amount/amount"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("31000").doesNotContain("100000");
        remains("31000.00").header("ETag", "\"v2\"");
        allocate("31000.00").then().statusCode(201);
        remains("0.00");
    }

    @Test
    void of_two_allocations_at_the_same_moment_only_what_there_is_is_given() throws Exception {
        for (int round = 0; round < 5; round++) {
            award = new Awards(council).added(Map.of());
            assertThat(atOnce(2, "70000.00")).containsExactlyInAnyOrder(201, 409);
            remains("61000.00");
        }
        award = new Awards(council).added(Map.of());
        assertThat(atOnce(8, "30000.00")).containsExactlyInAnyOrder(201, 201, 201, 201, 409, 409, 409, 409);
        remains("11000.00").header("ETag", "\"v5\"");
    }

    @Test
    void the_database_itself_refuses_the_second_of_two_that_pass_by_the_service() throws Exception {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (Connection first = PostgresResource.asApplication();
                Connection second = PostgresResource.asApplication()) {
            first.setAutoCommit(false);
            insert(first, "70000.00");
            Future<?> waiting = beside.submit(() -> {
                insert(second, "70000.00");
                return null;
            });
            first.commit();
            assertThatThrownBy(waiting::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("ck_funding_award_allocated");
        } finally {
            beside.shutdown();
        }
        remains("61000.00");
    }

    @Test
    void an_allocation_grows_by_what_remains_and_shrinks_freely() {
        String address = allocate("100000.00").header("Location");
        refused(change(address, 1, "131000.01"), 409, "award-exceeded");
        change(address, 1, "131000.00").then().statusCode(200).header("ETag", "\"v2\"");
        remains("0.00");
        change(address, 2, "0.01").then().statusCode(200);
        remains("130999.99").header("ETag", "\"v4\"");
        change(address, 3, "0.01").then().header("ETag", "\"v3\"");
        refused(change(address, 2, "5.00"), 412, "precondition-failed");
    }

    @Test
    void an_award_is_never_cut_below_what_is_allocated() {
        allocate("100000.00");
        refused(council.change(award, 2, Map.of("amount", pounds("99999.99"))), 409, "award-exceeded");
        council.change(award, 2, Map.of("amount", pounds("100000.00"))).then().statusCode(200);
        remains("0.00");
    }

    @Test
    void an_allocation_that_is_deleted_remains_again() {
        String address = allocate("100000.00").header("Location");
        refused(council.delete(award, 2), 409, "award-in-use");
        refused(council.delete(address, 2), 412, "precondition-failed");
        council.delete(address, 1).then().statusCode(204);
        refused(council.read(address), 404, "not-found");
        remains("131000.00").header("ETag", "\"v3\"");
        council.read(award + "/allocations").then().body("items", hasSize(0));
        council.delete(award, 3).then().statusCode(204);
    }

    @Test
    void a_closed_or_withdrawn_award_keeps_its_allocations_as_they_are() {
        String address = allocate("100000.00").header("Location");
        council.change(award, 2, Map.of("status", "withdrawn")).then().statusCode(200);
        refused(allocate("1.00"), 409, "award-closed");
        refused(change(address, 1, "1.00"), 409, "award-closed");
        refused(council.delete(address, 1), 409, "award-closed");
    }

    @Test
    void money_is_not_lost_with_its_action() {
        String address = allocate("100000.00").header("Location");
        refused(council.delete(action, 1), 409, "action-funded");
        refused(council.delete("/v1/plans/" + plan, 1), 409, "action-funded");
        council.read(action).then().statusCode(200);
        String other = council.newAction(plan, Map.of());
        council.change(address, 1, Map.of("actionId", id(other)))
                .then()
                .statusCode(200)
                .body("actionId", equalTo(id(other)));
        council.delete(action, 1).then().statusCode(204);
    }

    @Test
    void only_an_action_of_the_awards_council_gets_money() {
        Council other = Council.fresh();
        String foreign = other.newAction(other.newPlan(Map.of()), Map.of());
        for (String actionId : List.of(id(foreign), UUID.randomUUID().toString())) {
            refused(allocate(Map.of("actionId", actionId)), 422, "invalid-content")
                    .body("errors.pointer", contains("/actionId"))
                    .body("errors.code", contains("unknown-action"));
        }
        String address = allocate("1.00").header("Location");
        refused(council.change(address, 1, Map.of("actionId", id(foreign))), 422, "invalid-content");
    }

    @Test
    void an_allocation_is_of_its_award_and_of_its_council() {
        String address = allocate(Map.of("externalId", Map.of("scheme", "ledger", "value", "1")))
                .header("Location");
        refused(allocate(Map.of("externalId", Map.of("scheme", "ledger", "value", "1"))), 409, "duplicate-external-id");
        String elsewhere = new Awards(council).added(Map.of()) + "/allocations/" + id(address);
        refused(council.read(elsewhere), 404, "not-found");
        refused(council.delete(elsewhere, 1), 404, "not-found");
        Council stranger = Council.fresh();
        refused(stranger.read(award + "/allocations"), 404, "not-found");
        refused(stranger.read(address), 404, "not-found");
        refused(stranger.create(award + "/allocations", allocation(Map.of())), 404, "not-found");
    }

    @Test
    void allocations_come_in_pages_through_an_index() throws SQLException {
        allocate("1.00");
        allocate("2.00");
        Response first = council.read(award + "/allocations?limit=1&count=true");
        first.then().body("items.amount.amount", contains("1.00")).body("totalItems", equalTo(2));
        council.read(award + "/allocations" + first.path("links.next"))
                .then()
                .body("items.amount.amount", contains("2.00"))
                .body("links.next", nullValue());
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into funding_award (id, area_code, title, amount, period_id, ring_fenced, status, created_at,
                                           updated_at, version)
                select gen_random_uuid(), 'S' || 24000000 + n, 'Pathfinder funding', 131000, 'FY2010-11', true,
                       'AWARDED', now(), now(), 1
                from generate_series(1, 1000) n\
                """);
            sql.execute("""
                insert into funding_allocation (id, award_id, area_code, action_id, amount, created_at, updated_at,
                                                version)
                select gen_random_uuid(), w.id, w.area_code, '%s', 1, now(), now(), 1
                from funding_award w cross join generate_series(1, 10) where w.area_code like 'S2400%%'\
                """.formatted(id(action)));
            sql.execute("analyze funding_allocation");
        }
        council.read(award + "/allocations").then().statusCode(200);
        assertThat(SeenStatements.plan("funding_allocation", List.of(UUID.fromString(id(award)))))
                .contains("ix_funding_allocation_list");
    }

    /** The statuses that as many requests at the same moment were answered. */
    private List<Integer> atOnce(int requests, String amount) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(requests);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                Callable<Integer> request = () -> {
                    start.await();
                    return allocate(amount).statusCode();
                };
                answers.add(clients.submit(request));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            clients.shutdown();
        }
    }

    private void insert(Connection beside, String amount) throws SQLException {
        try (PreparedStatement insert =
                beside.prepareStatement("insert into funding_allocation (id, award_id, area_code, action_id, amount,"
                        + " created_at, updated_at, version) values (gen_random_uuid(), ?, ?, ?, cast(? as numeric),"
                        + " now(), now(), 1)")) {
            insert.setObject(1, UUID.fromString(id(award)));
            insert.setString(2, council.code());
            insert.setObject(3, UUID.fromString(id(action)));
            insert.setString(4, amount);
            insert.executeUpdate();
        }
    }

    private Response allocate(String amount) {
        return allocate(Map.of("amount", pounds(amount)));
    }

    private Response allocate(Map<String, ?> instead) {
        return council.create(award + "/allocations", allocation(instead));
    }

    private Map<String, Object> allocation(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of("actionId", id(action), "amount", pounds("1.00")));
        body.putAll(instead);
        return body;
    }

    private Response change(String address, long version, String amount) {
        return council.change(address, version, Map.of("amount", pounds(amount)));
    }

    private ValidatableResponse remains(String amount) {
        return council.read(award).then().statusCode(200).body("remaining.amount", equalTo(amount));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
