package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleStepTest {
    private static final String MANIFEST = """
        [
          {"label": "A plan", "client": "stockton", "service": "plans", "method": "POST", "path": "/v1/plans",
           "contentType": "application/json", "body": {"title": "Strategic plan"}, "saveId": "plan"},
          {"label": "Its actions", "client": "stockton", "service": "plans", "method": "POST",
           "path": "/v1/imports?planId=${plan}", "body": {"planId": "${plan}", "n": 1}}
        ]
        """;

    @Test
    void a_manifest_is_read_in_its_order() {
        SampleManifest manifest = SampleManifest.parse(MANIFEST);

        assertThat(manifest.steps()).extracting(SampleStep::label).containsExactly("A plan", "Its actions");
        assertThat(manifest.steps().get(0).service()).isEqualTo(Part.PLANS);
        assertThat(manifest.steps().get(0).body()).isEqualTo("{\"title\":\"Strategic plan\"}");
    }

    @Test
    void saved_ids_take_the_place_of_their_names_in_path_and_body() {
        SampleStep step = SampleManifest.parse(MANIFEST).steps().get(1).with(Map.of("plan", "0198-a"));

        assertThat(step.path()).isEqualTo("/v1/imports?planId=0198-a");
        assertThat(step.body()).isEqualTo("{\"planId\":\"0198-a\",\"n\":1}");
    }

    @Test
    void a_name_nobody_saved_is_refused_with_the_step_and_the_name() {
        SampleStep step = SampleManifest.parse(MANIFEST).steps().get(1);

        assertThatThrownBy(() -> step.with(Map.of()))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("Its actions")
                .hasMessageContaining("plan");
    }

    @Test
    void a_step_without_a_path_is_refused_by_its_label() {
        assertThatThrownBy(() -> SampleManifest.parse("""
            [{"label": "Half a step", "client": "stockton", "service": "plans", "method": "GET"}]
            """))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("Half a step: path is missing");
    }

    @Test
    void the_idempotency_key_follows_from_the_content() {
        SampleStep step = SampleManifest.parse(MANIFEST).steps().get(1);

        String once = SampleRequest.key(step.with(Map.of("plan", "one")));
        String again = SampleRequest.key(step.with(Map.of("plan", "one")));
        String other = SampleRequest.key(step.with(Map.of("plan", "two")));

        assertThat(once).isEqualTo(again).isNotEqualTo(other).matches("[!-~]{8,64}");
    }

    @Test
    void only_posts_carry_a_key_and_only_changes_name_their_version() {
        SampleStep post = SampleManifest.parse(MANIFEST).steps().get(0);
        SampleStep patch =
                new SampleStep("Adopted", "stockton", Part.PLANS, "PATCH", "/v1/plans/1", null, "{}", null, null, null);

        var posted = SampleRequest.of(post, "token", null).headers();
        var patched = SampleRequest.of(patch, "token", "\"v1\"").headers();

        assertThat(posted.firstValue("Idempotency-Key")).isPresent();
        assertThat(posted.firstValue("If-Match")).isEmpty();
        assertThat(patched.firstValue("Idempotency-Key")).isEmpty();
        assertThat(patched.firstValue("If-Match")).contains("\"v1\"");
    }
}
