package org.preventsuite.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionLeadTest {
    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan() {
        plan = council.newPlan(Map.of());
    }

    private static Map<String, Object> by(Map<?, ?>... responsibilities) {
        return Map.of("responsibilities", List.of(responsibilities));
    }

    private static Map<String, Object> lead(String name) {
        return Map.of("role", "lead", "name", name);
    }

    private static Map<String, Object> partner(String name) {
        return Map.of("role", "partner", "name", name);
    }

    @Test
    void leads_are_matched_to_bodies_by_name_and_alias_and_else_are_posts() {
        String body = council.newBody("Safer Stockton Partnership", "SSP");
        council.act(plan, by(lead("ssp"), lead("Safer  Stockton Partnership"), partner("Head of Community Safety")))
                .then()
                .statusCode(201)
                .body("responsibilities.kind", contains("body", "body", "post"))
                .body("responsibilities.matched", contains(true, true, false))
                .body("responsibilities.bodyId", contains(equalTo(body), equalTo(body), nullValue()))
                .body(
                        "responsibilities.name",
                        contains("ssp", "Safer  Stockton Partnership", "Head of Community Safety"));
    }

    @Test
    void a_name_that_looks_like_a_persons_is_refused_unless_a_body_has_it() {
        refused(council.act(plan, by(partner("Silver Group"), lead("Mr Example"))), 422, "person-like-lead")
                .body("errors.pointer", contains("/responsibilities/1/name"));
        String action = council.newAction(plan, Map.of());
        refused(council.change(action, 1, by(lead("Cllr Example"))), 422, "person-like-lead");
        refused(council.act(plan, by(lead("Small Steps"))), 422, "person-like-lead");
        council.newBody("Small Steps charity", "Small Steps");
        council.act(plan, by(lead("Small Steps"))).then().statusCode(201);
    }

    @Test
    void a_body_of_another_council_is_unknown() {
        String theirs = Council.fresh().newBody("Silver Group");
        for (String id : List.of(theirs, UUID.randomUUID().toString())) {
            Map<String, Object> lead = Map.of("role", "lead", "bodyId", id, "name", "Silver Group");
            refused(council.act(plan, by(lead)), 422, "unknown-body")
                    .body("errors.pointer", contains("/responsibilities/0/bodyId"));
            refused(council.change(council.newAction(plan, Map.of()), 1, by(lead)), 422, "unknown-body");
        }
    }

    @Test
    void a_body_that_an_action_names_stays_until_it_names_another() {
        String body = council.newBody("Silver Group");
        String action = council.newAction(plan, by(partner("Silver Group")));
        refused(council.delete(BODIES + "/" + body, 2), 412, "precondition-failed");
        refused(council.delete(BODIES + "/" + body, 1), 409, "body-in-use");
        council.change(action, 1, by(lead("Gold Group"))).then().statusCode(200);
        council.delete(BODIES + "/" + body, 1).then().statusCode(204);
    }

    @Test
    void a_name_belongs_to_one_body_of_a_council() {
        council.newBody("Safer Stockton Partnership", "SSP");
        refused(
                council.create(
                        BODIES,
                        Map.of(
                                "areaCode",
                                council.code(),
                                "name",
                                "S.S.P",
                                "kind",
                                "group",
                                "aliases",
                                List.of("ssp"))),
                409,
                "body-name-taken");
        String other = BODIES + "/" + council.newBody("Silver Group");
        refused(council.change(other, 1, Map.of("aliases", List.of("ssp"))), 409, "body-name-taken");
        council.change(other, 1, Map.of("name", "Silver Group"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"");
    }

    @Test
    void an_action_is_found_by_its_leads_not_by_its_partners() {
        String gold = council.newBody("Gold Group");
        String silver = council.newBody("Silver Group");
        council.newAction(plan, merged("1", by(lead("Gold Group"), partner("Silver Group"))));
        council.newAction(plan, merged("2", by(lead("Head of Housing"), partner("Gold Group"))));

        found("lead=" + gold, "1");
        found("lead=" + silver);
        found("leadName=gold%20GROUP", "1");
        found("leadName=head%20of%20housing", "2");
        found("leadName=Silver%20Group");
    }

    private static Map<String, Object> merged(String reference, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("reference", reference);
        return all;
    }

    private void found(String filter, String... references) {
        council.read(ACTIONS + "?" + filter)
                .then()
                .statusCode(200)
                .body("items.reference", equalTo(List.of(references)));
    }
}
