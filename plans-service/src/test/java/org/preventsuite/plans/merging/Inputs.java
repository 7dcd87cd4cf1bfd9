package org.preventsuite.plans.merging;

import static org.preventsuite.plans.Council.PLANS;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;

/** A council that merges its strategic plan with a police plan. */
record Inputs(Council council, String strategic, String police) {
    static final String MERGES = "/v1/merges";
    static final String DISTRICT = "Cleveland Police, S District";

    /** Two plans of May 2009: actions 1.1 and 6.3 of the council, and 1.1, 2 and 6.3 of the police, who share 6.3. */
    static Inputs of(Council council) {
        Inputs inputs = new Inputs(
                council,
                council.newPlan(Map.of()),
                council.newPlan(Map.of(
                        "title",
                        "Police strategic plan",
                        "sections",
                        List.of(
                                Map.of("key", "objective-1", "title", "Challenge the ideology"),
                                Map.of("key", "objective-2", "title", "Police the borough")))));
        inputs.act(
                inputs.strategic,
                "1.1",
                "Officers understand how people are drawn in",
                "Safer Stockton Partnership",
                Map.of("sectionKey", "objective-1", "timescaleWording", "September 2009 and ongoing"));
        inputs.act(inputs.strategic, "6.3", "Review local research", DISTRICT, Map.of("timescaleWording", "May 2009"));
        inputs.act(
                inputs.police,
                "1.1",
                "Patrol where people meet",
                DISTRICT,
                Map.of("sectionKey", "objective-2", "timescaleWording", "December 2009"));
        inputs.act(inputs.police, "2", "Hold surgeries", "Cleveland Police, H District", Map.of());
        inputs.act(inputs.police, "6.3", "Review local research.", DISTRICT, Map.of("timescaleWording", "July 2009"));
        return inputs;
    }

    /** The address of a new action with a lead. */
    String act(String plan, String reference, String text, String lead, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "reference",
                reference,
                "text",
                text,
                "responsibilities",
                List.of(Map.of("role", "lead", "name", lead))));
        body.putAll(more);
        return council.newAction(plan, body);
    }

    /** The address of the action that a plan has under a number. */
    String action(String plan, String reference) {
        return Council.ACTIONS + "/"
                + council.read(Council.ACTIONS + "?limit=500&planId=" + plan)
                        .path("items.find { it.reference == '" + reference + "' }.id");
    }

    String id(String plan, String reference) {
        return action(plan, reference).substring(Council.ACTIONS.length() + 1);
    }

    /** Changes an action as it stands now. */
    void edit(String address, Map<String, ?> patch) {
        int version = council.read(address).path("version");
        council.change(address, version, patch).then().statusCode(200);
    }

    void delete(String address) {
        int version = council.read(address).path("version");
        council.delete(address, version).then().statusCode(204);
    }

    /** The id of a new version of a plan. */
    String freeze(String plan, String label) {
        return council.create(PLANS + "/" + plan + "/versions", Map.of("label", label))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> input(String plan, String version) {
        return Map.of("planId", plan, "versionId", version);
    }

    /** What the police plan has for the district. */
    static Map<String, Object> ofDistrict(String plan, String version) {
        return Map.of("planId", plan, "versionId", version, "selection", Map.of("leadNames", List.of(DISTRICT)));
    }

    /** The body of a merge of these inputs. */
    Map<String, Object> body(List<?> inputs) {
        return Map.of(
                "areaCode",
                council.code(),
                "title",
                "Operational action plan",
                "period",
                Map.of("start", "2009-06"),
                "inputs",
                inputs);
    }

    /** Merges the strategic plan as it stands with what the police plan has for the district. */
    Response merge() {
        return council.create(
                MERGES,
                body(List.of(input(strategic, freeze(strategic, "One")), ofDistrict(police, freeze(police, "One")))));
    }

    /** Sends a change of the merge at that version. */
    Response post(String merge, String what, long version, Map<String, ?> body) {
        return Calls.as(Council.SCOPES, council.code())
                .header("If-Match", "\"v" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post(merge + "/" + what);
    }

    Response refresh(String merge, long version, String mode, List<?> inputs) {
        return post(merge, "refresh", version, Map.of("mode", mode, "inputs", inputs));
    }

    Response resolve(String merge, long version, List<?> resolutions) {
        return post(merge, "resolutions", version, Map.of("resolutions", resolutions));
    }
}
