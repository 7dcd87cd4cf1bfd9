package org.preventsuite.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Findings;
import org.preventsuite.kit.contract.Operation;

/** Fails a test when an answer has a status, a header, a media type or a body that the contract does not allow. */
public final class ContractFilter implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract = Contract.load(Contract.OWN);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getRawPath();
        contract.find(request.getMethod(), path).ifPresent(operation -> {
            check(operation, answer);
            if (operation.id().equals("listChanges") && answer.statusCode() == 200) {
                checkFeed(answer);
            } else if (operation.isList()
                    && answer.statusCode() == 200
                    && answer.contentType().startsWith("application/json")) {
                FormChecks.check(operation, request, answer);
            }
        });
        return answer;
    }

    private static void check(Operation operation, Response answer) {
        String what = operation.id() + " " + answer.statusCode();
        Operation.Answer allowed = operation.answers().get(answer.statusCode());
        if (allowed == null) {
            fail("%s is not in the contract; it said: %s", what, answer.asString());
            return;
        }
        for (String header : allowed.requiredHeaders()) {
            assertThat(answer.header(header))
                    .as("%s has the header %s", what, header)
                    .isNotNull();
        }
        if (allowed.content().isEmpty()) {
            assertThat(answer.asString()).as("%s has no body", what).isEmpty();
        } else {
            checkBody(what, allowed, answer);
        }
        Seen.note(operation.id(), answer.statusCode());
    }

    /** Every resource in the feed fits the schema that its type names. */
    private void checkFeed(Response answer) {
        read(answer).path("items").forEach(change -> {
            String type = change.path("resourceType").asText();
            if (change.has("resource")) {
                JsonSchema schema = contract.schemaOf(schemaName(type))
                        .orElseThrow(() -> new AssertionError("the contract has no schema for " + type));
                assertThat(Findings.inBody(schema, change.get("resource")))
                        .as("%s in the feed fits the contract: %s", type, change)
                        .isEmpty();
            }
        });
    }

    /** {@code referral-route} is the schema ReferralRoute. */
    private static String schemaName(String type) {
        return Arrays.stream(type.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkBody(String what, Operation.Answer allowed, Response answer) {
        String type = answer.contentType().replaceFirst(";.*", "");
        JsonSchema schema = allowed.content().get(type);
        assertThat(schema).as("%s may be %s", what, type).isNotNull();
        if (schema != null && type.contains("json") && !type.contains("ndjson")) {
            try {
                assertThat(Findings.inBody(schema, JSON.readTree(answer.asByteArray())))
                        .as("%s fits the contract: %s", what, answer.asString())
                        .isEmpty();
            } catch (JsonProcessingException e) {
                fail("%s is not JSON", what);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
