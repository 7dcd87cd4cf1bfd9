package org.preventsuite.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionReferenceTest {
    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan() {
        plan = council.newPlan(Map.of());
    }

    @Test
    void a_reference_that_is_missing_is_made_from_the_words_and_then_stays() {
        String address = council.newAction(plan, Map.of("title", "Schools & colleges"));
        council.read(address)
                .then()
                .body("reference", equalTo("schools-colleges"))
                .body("referenceGenerated", equalTo(true));
        council.change(address, 1, Map.of("title", "Universities", "text", "Another text"))
                .then()
                .body("reference", equalTo("schools-colleges"))
                .body("referenceGenerated", equalTo(true));
        council.act(plan, Map.of("title", "Schools, colleges")).then().body("reference", equalTo("schools-colleges-2"));
    }

    @Test
    void a_reference_that_is_given_takes_the_place_of_one_that_was_made() {
        council.change(council.newAction(plan, Map.of()), 1, Map.of("reference", "3.1"))
                .then()
                .body("reference", equalTo("3.1"))
                .body("referenceGenerated", equalTo(false));
    }

    @Test
    void a_reference_names_one_action_of_a_plan() {
        council.newAction(plan, Map.of("reference", "3.1"));
        refused(council.act(plan, Map.of("reference", "3.1")), 409, "reference-taken")
                .body("errors.pointer", contains("/reference"));
        String other = council.newAction(plan, Map.of("reference", "3.2"));
        refused(council.change(other, 1, Map.of("reference", "3.1")), 409, "reference-taken");
        council.newAction(council.newPlan(Map.of()), Map.of("reference", "3.1"));
    }
}
