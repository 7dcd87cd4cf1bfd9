package org.preventsuite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Operation;

/**
 * What every operation refuses in the same way. A service's test extends it and so covers all its operations, those
 * of tomorrow too.
 */
public abstract class RefusalChecks {
    private static final Contract CONTRACT = Contract.load(Contract.OWN);
    private static final String AREA = "W09999999";
    private static final int USUAL_LIMIT = 5 << 20;

    @Test
    void nothing_is_open_to_everybody_but_what_is_named_here() {
        assertThat(CONTRACT.operations().stream()
                        .filter(o -> o.scopes().isEmpty())
                        .map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(openToEverybody());
    }

    /** The operations that need no token. */
    protected Set<String> openToEverybody() {
        return Set.of("describeTable", "getProblemType");
    }

    @Test
    void without_a_token_nothing_is_answered() {
        eachSecured(o -> expect(o, 401, "unauthorized", ready(o, Calls.anonymous())));
    }

    @Test
    void an_expired_token_is_no_token() {
        eachSecured(o -> expect(o, 401, "unauthorized", ready(o, Calls.withToken(TestIssuer.expired(scope(o), AREA)))));
    }

    @Test
    void a_token_for_another_audience_is_no_token() {
        eachSecured(o ->
                expect(o, 401, "unauthorized", ready(o, Calls.withToken(TestIssuer.forOtherAudience(scope(o), AREA)))));
    }

    @Test
    void a_token_without_the_scope_is_forbidden() {
        eachSecured(o -> expect(o, 403, "forbidden", ready(o, Calls.as("openid", AREA))));
    }

    @Test
    void a_client_that_has_used_up_its_requests_must_wait() {
        each(
                o -> {
                    Response answer = expect(
                            o,
                            429,
                            "too-many-requests",
                            ready(o, Calls.withToken(TestIssuer.tokenOf(TestIssuer.EXHAUSTED, scope(o), AREA))));
                    assertThat(answer.header("Retry-After")).isNotNull();
                },
                o -> o.answers().containsKey(429));
    }

    @Test
    void an_unknown_query_parameter_is_named() {
        each(
                o -> expect(o, 400, "malformed-request", ready(o, caller(o)).queryParam("unheardOf", "1")),
                o -> o.answers().containsKey(400));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        each(
                o -> expect(o, 404, "not-found", ready(o, caller(o))),
                o -> o.answers().containsKey(404) && !o.in("path").isEmpty());
    }

    @Test
    void only_the_contracts_media_types_are_produced() {
        each(o -> expect(o, 406, "not-acceptable", ready(o, caller(o)).accept("image/png")), o -> o.answers()
                .containsKey(406));
    }

    @Test
    void only_the_contracts_media_types_are_read() {
        each(
                o -> expect(
                        o,
                        415,
                        "unsupported-media-type",
                        headers(o, caller(o)).contentType("image/png").body(new byte[] {1})),
                o -> !o.body().isEmpty());
    }

    @Test
    void broken_json_is_refused_with_its_place() {
        each(
                o -> expect(
                        o,
                        400,
                        "malformed-request",
                        headers(o, caller(o)).contentType(jsonType(o)).body("{\"a\": ")),
                RefusalChecks::readsJson);
    }

    @Test
    void a_field_given_twice_is_refused() {
        each(
                o -> expect(
                        o,
                        400,
                        "malformed-request",
                        headers(o, caller(o)).contentType(jsonType(o)).body("{\"a\": 1, \"a\": 2}")),
                RefusalChecks::readsJson);
    }

    @Test
    void an_unknown_field_is_refused_with_its_pointer() {
        each(
                o -> {
                    Response answer = expect(
                            o,
                            400,
                            "malformed-request",
                            headers(o, caller(o)).contentType(jsonType(o)).body(Map.of("unheardOf", 1)));
                    assertThat(answer.jsonPath().getList("errors.pointer")).contains("/unheardOf");
                },
                o -> readsJson(o) && !refusingUnknownFieldsOtherwise().contains(o.id()));
    }

    /** The operations that have a problem of their own for an unknown field; their service tests it. */
    protected Set<String> refusingUnknownFieldsOtherwise() {
        return Set.of();
    }

    /** What may be larger, and is read as it comes in, its service tests. */
    @Test
    void a_body_beyond_the_limit_is_refused() {
        each(
                o -> expect(
                        o,
                        413,
                        "content-too-large",
                        headers(o, caller(o)).contentType(anyType(o)).body(" ".repeat(USUAL_LIMIT + 10))),
                o -> !o.body().isEmpty() && o.body().values().stream().allMatch(body -> body.most() <= USUAL_LIMIT));
    }

    @Test
    void a_change_without_if_match_is_refused() {
        each(
                o -> {
                    RequestSpecification request = caller(o);
                    if (!o.body().isEmpty()) {
                        request = request.contentType(anyType(o)).body("{}");
                    }
                    expect(o, 428, "precondition-required", request);
                },
                o -> o.answers().containsKey(428));
    }

    @Test
    void a_create_without_a_key_is_refused() {
        each(
                o -> expect(
                        o,
                        400,
                        "malformed-request",
                        caller(o).contentType(anyType(o)).body("{}")),
                o -> o.in("header").stream().anyMatch(p -> p.name().equals("Idempotency-Key")));
    }

    @Test
    void a_page_of_nothing_or_of_everything_is_refused() {
        for (String limit : List.of("0", "501", "-1", "many")) {
            each(
                    o -> expect(o, 400, "malformed-request", ready(o, caller(o)).queryParam("limit", limit)),
                    Operation::isList);
        }
    }

    @Test
    void a_made_up_cursor_is_refused() {
        each(
                o -> expect(o, 400, "malformed-request", ready(o, caller(o)).queryParam("cursor", "bm90LW91cnM")),
                Operation::isList);
    }

    @Test
    void an_address_says_which_methods_it_knows() {
        Response answer = Calls.anonymous().put("/v1/changes");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET");
        assertThat(answer.jsonPath().getString("type")).endsWith(":method-not-allowed");
    }

    @Test
    void an_address_that_nobody_knows_is_a_problem_too() {
        Response answer = Calls.anonymous().get("/v1/nothing-of-the-kind");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static void eachSecured(Consumer<Operation> check) {
        each(check, o -> !o.scopes().isEmpty());
    }

    private static void each(Consumer<Operation> check, Predicate<Operation> which) {
        List<Operation> operations =
                CONTRACT.operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        operations.forEach(
                o -> all.assertThatCode(() -> check.accept(o)).as(o.id()).doesNotThrowAnyException());
        all.assertAll();
    }

    private static Response expect(Operation operation, int status, String slug, RequestSpecification request) {
        Response answer = request.request(operation.method(), address(operation));
        assertThat(answer.statusCode())
                .as("%s answers %s", operation.id(), answer.asString())
                .isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:problem-type:prevent-suite:" + slug);
        return answer;
    }

    private static String address(Operation operation) {
        String address = operation.template();
        for (Operation.Parameter parameter : operation.in("path")) {
            address = address.replace("{" + parameter.name() + "}", nowhere(operation, parameter.name()));
        }
        return address;
    }

    /** A value that the contract allows and nothing has. */
    private static String nowhere(Operation operation, String parameter) {
        return switch (parameter) {
            case "areaCode", "groupCode" -> "W01234567";
            case "periodId" -> "FY2016-17";
            default ->
                parameter.endsWith("Id")
                        ? UUID.randomUUID().toString()
                        : Examples.choice(CONTRACT, operation, parameter).orElse("unheard-of");
        };
    }

    /** A caller who may use the operation. */
    private static RequestSpecification caller(Operation operation) {
        return operation.scopes().isEmpty() ? Calls.anonymous() : Calls.as(scope(operation), AREA);
    }

    private static String scope(Operation operation) {
        return String.join(" ", operation.scopes());
    }

    /** With every required parameter, header and an example of a body. */
    private static RequestSpecification ready(Operation operation, RequestSpecification request) {
        RequestSpecification ready = headers(operation, request);
        if (!operation.body().isEmpty()) {
            ready = ready.contentType(anyType(operation)).body(Examples.ofRequest(CONTRACT, operation));
        }
        return ready;
    }

    private static RequestSpecification headers(Operation operation, RequestSpecification request) {
        RequestSpecification with = request;
        for (Operation.Parameter parameter : operation.parameters()) {
            if (parameter.required() && parameter.in().equals("header")) {
                with = with.header(
                        parameter.name(),
                        parameter.name().equals("If-Match")
                                ? "\"v1\""
                                : UUID.randomUUID().toString());
            } else if (parameter.required() && parameter.in().equals("query")) {
                with = with.queryParam(parameter.name(), Examples.ofParameter(CONTRACT, operation, parameter.name()));
            }
        }
        return with;
    }

    private static boolean readsJson(Operation operation) {
        return operation.body().keySet().stream().anyMatch(type -> type.endsWith("json"));
    }

    private static String jsonType(Operation operation) {
        return operation.body().keySet().stream()
                .filter(type -> type.endsWith("json"))
                .findFirst()
                .orElseThrow();
    }

    private static String anyType(Operation operation) {
        return operation.body().keySet().iterator().next();
    }
}
