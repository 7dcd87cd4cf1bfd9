package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestsTest {
    private final JsonNode examples = examples();

    @ParameterizedTest
    @ValueSource(strings = {"return", "nilReturn", "returnSigned"})
    void what_the_contract_shows_is_what_its_digests_say(String example) {
        assertThat(Digests.hold(example(example))).isTrue();
    }

    @Test
    void the_order_of_properties_says_nothing() {
        ObjectNode turned = example("return");
        ObjectNode document = new ObjectMapper().createObjectNode();
        turned.path("document").properties().stream()
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .forEach(property -> document.set(property.getKey(), property.getValue()));
        turned.set("document", document);

        assertThat(Digests.hold(turned)).isTrue();
    }

    @Test
    void a_changed_figure_is_noticed() {
        ObjectNode changed = example("return");
        ((ObjectNode) changed.at("/document/plans/figures")).put("overdue", 0);

        assertThat(Digests.hold(changed)).isFalse();
    }

    @Test
    void a_section_that_is_not_what_its_own_digest_says_is_noticed_too() throws Exception {
        ObjectNode one = example("return");
        ((ObjectNode) one.at("/document/digests")).put("plans", "0".repeat(64));
        byte[] canonical = new JsonCanonicalizer(one.path("document").toString()).getEncodedUTF8();
        one.put(
                "digest",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));

        assertThat(Digests.hold(one)).isFalse();
    }

    @Test
    void what_a_later_contract_adds_is_covered_too() {
        ObjectNode added = example("return");
        ((ObjectNode) added.path("document")).put("added", "later");

        assertThat(Digests.hold(added)).isFalse();
    }

    @Test
    void without_document_or_section_nothing_holds() {
        ObjectNode bare = example("return");
        bare.remove("document");
        assertThat(Digests.hold(bare)).isFalse();

        ObjectNode gone = example("return");
        ((ObjectNode) gone.path("document")).remove("training");
        assertThat(Digests.hold(gone)).isFalse();
    }

    private ObjectNode example(String name) {
        return (ObjectNode) examples.path(name).path("value").deepCopy();
    }

    private static JsonNode examples() {
        try (InputStream contract = DigestsTest.class.getResourceAsStream("/contract/plans/openapi.json")) {
            return new ObjectMapper().readTree(contract).at("/components/examples");
        } catch (IOException e) {
            throw new AssertionError("the contract is on the class path", e);
        }
    }
}
