package org.preventsuite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.preventsuite.kit.contract.Operation;

/**
 * Asks for each list that a test reads once more as a table and as lines, as soon as a page holds all of its items: all forms say the same,
 * and the columns are those that are described.
 */
final class FormChecks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();
    private static final int OK = 200;

    private FormChecks() {}

    static void check(Operation list, FilterableRequestSpecification request, Response page) {
        JsonNode items = items(page);
        Set<String> forms = list.answers().get(OK) == null
                ? Set.of()
                : list.answers().get(OK).content().keySet();
        boolean whole = !read(page.asString()).path("links").has("next");
        if (items.isEmpty() || !whole || !forms.contains("text/csv") || !CHECKED.add(list.id())) {
            return;
        }
        List<String> lines =
                again(request, "application/x-ndjson").asString().lines().toList();
        assertThat(lines).as(list.id()).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertThat(read(lines.get(i))).as("%s as lines", list.id()).isEqualTo(items.get(i));
        }
        Response table = again(request, "text/csv");
        Response description = Calls.anonymous().get("/csvw/" + list.id());
        assertThat(table.asString().lines().findFirst())
                .as("%s as a table", list.id())
                .hasValue(String.join(",", description.jsonPath().getList("tableSchema.columns.name", String.class)));
        assertThat(table.asString().lines().count()).isGreaterThan(items.size());
    }

    private static Response again(FilterableRequestSpecification request, String form) {
        RequestSpecification same =
                RestAssured.given().urlEncodingEnabled(false).accept(form);
        String authorization = request.getHeaders().getValue("Authorization");
        if (authorization != null) {
            same.header("Authorization", authorization);
        }
        Response answer = same.get(request.getURI());
        assertThat(answer.statusCode())
                .as("%s as %s: %s", request.getURI(), form, answer.asString())
                .isEqualTo(OK);
        assertThat(answer.contentType()).startsWith(form);
        return answer;
    }

    private static JsonNode items(Response page) {
        return read(page.asString()).path("items");
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
