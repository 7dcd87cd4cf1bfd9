package org.preventsuite.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.contract.Contract;

/** What a request with counts can say, and what it has no words for. */
class CountContractTest {
    private static final JsonNode DOCUMENT = Contract.load(Contract.OWN).document();

    /** An area, a period, a year, a word of a code list. */
    private static final Set<String> CODES = Set.of(
            "^[EWSN][0-9]{8}$",
            "^(FY[0-9]{4}-[0-9]{2}(-Q[1-4])?|[0-9]{4}-(0[1-9]|1[0-2]))$",
            "^FY[0-9]{4}-[0-9]{2}$",
            "^[a-z0-9]+(-[a-z0-9]+)*$");

    @Test
    void a_request_with_counts_has_no_free_text() {
        List<JsonNode> strings = strings("exact-counts");
        strings.addAll(strings("count-releases"));
        assertThat(strings).isNotEmpty().allMatch(CountContractTest::isCode);
    }

    @Test
    void the_text_of_another_request_would_be_found() {
        assertThat(strings("referral-routes")).anyMatch(schema -> !isCode(schema));
    }

    private static boolean isCode(JsonNode schema) {
        return schema.has("enum")
                || schema.has("const")
                || CODES.contains(schema.path("pattern").asText());
    }

    /** The schemas of all strings that a request to an address with that word may hold. */
    private static List<JsonNode> strings(String word) {
        List<JsonNode> found = new ArrayList<>();
        DOCUMENT.path("paths").properties().stream()
                .filter(path -> path.getKey().contains("/" + word))
                .flatMap(path -> path.getValue().properties().stream())
                .forEach(operation ->
                        collect(operation.getValue().path("requestBody").path("content"), found));
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.has("$ref")) {
            collect(DOCUMENT.at(node.get("$ref").asText().substring(1)), found);
        } else if (node.path("type").asText().equals("string")) {
            found.add(node);
        } else {
            node.forEach(child -> collect(child, found));
        }
    }
}
