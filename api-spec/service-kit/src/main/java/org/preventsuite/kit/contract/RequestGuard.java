package org.preventsuite.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/**
 * Holds the parameters and headers of every request against the contract, so that a resource sees only what the contract
 * allows. Bodies are held against it by {@link BodyGuard}.
 */
@Singleton
public class RequestGuard {
    static final String OPERATION = "prevent-suite.operation";
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

    private final Contract contract;
    private final Instance<Query> query;

    RequestGuard(Contract contract, Instance<Query> query) {
        this.contract = contract;
        this.query = query;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        Optional<Operation> found = contract.find(
                request.getMethod(), request.getUriInfo().getRequestUri().getPath());
        if (found.isEmpty()) {
            return;
        }
        Operation operation = found.get();
        request.setProperty(OPERATION, operation);
        List<FieldError> errors = new ArrayList<>();
        checkPath(request, operation);
        checkHeaders(request, operation, errors);
        Map<String, String> values = checkQuery(request, operation, errors);
        if (!errors.isEmpty()) {
            throw CommonProblem.MALFORMED_REQUEST.because("The parameters do not fit the contract.", errors);
        }
        query.get().begin(operation, values);
    }

    private static void checkPath(ContainerRequestContext request, Operation operation) {
        String[] template = operation.template().split("/", -1);
        String[] steps = request.getUriInfo().getRequestUri().getPath().split("/", -1);
        for (Operation.Parameter parameter : operation.in("path")) {
            for (int i = 0; i < template.length; i++) {
                if (template[i].equals("{" + parameter.name() + "}")
                        && !Findings.inParameter(parameter, TextNode.valueOf(steps[i]))
                                .isEmpty()) {
                    throw CommonProblem.NOT_FOUND.because("No such resource.");
                }
            }
        }
    }

    private static void checkHeaders(ContainerRequestContext request, Operation operation, List<FieldError> errors) {
        for (Operation.Parameter parameter : operation.in("header")) {
            String value = request.getHeaderString(parameter.name());
            if (value != null) {
                errors.addAll(Findings.inParameter(parameter, TextNode.valueOf(value)));
            } else if (parameter.required()) {
                if (parameter.name().equals("If-Match")) {
                    throw CommonProblem.PRECONDITION_REQUIRED.because("This change needs the header If-Match.");
                }
                errors.add(FieldError.inHeader(parameter.name(), "required", "This header is required."));
            }
        }
    }

    private static Map<String, String> checkQuery(
            ContainerRequestContext request, Operation operation, List<FieldError> errors) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Operation.Parameter> known = new LinkedHashMap<>();
        operation.in("query").forEach(p -> known.put(p.name(), p));
        request.getUriInfo().getQueryParameters().forEach((name, given) -> {
            Operation.Parameter parameter = known.get(name);
            if (parameter == null) {
                errors.add(FieldError.inParameter(name, "unknown-parameter", NearestName.advice(name, known.keySet())));
            } else if (given.size() > 1) {
                errors.add(FieldError.inParameter(name, "repeated", "This parameter is taken once."));
            } else {
                errors.addAll(Findings.inParameter(parameter, node(parameter, given.get(0))));
                values.put(name, given.get(0));
            }
        });
        known.values().stream()
                .filter(p -> p.required() && !values.containsKey(p.name()))
                .filter(p -> errors.stream().noneMatch(e -> p.name().equals(e.parameter())))
                .forEach(p -> errors.add(FieldError.inParameter(p.name(), "required", "This parameter is required.")));
        return values;
    }

    private static JsonNode node(Operation.Parameter parameter, String text) {
        if (parameter.type().equals("integer") && INTEGER.matcher(text).matches()) {
            return BigIntegerNode.valueOf(new BigInteger(text));
        }
        if (parameter.type().equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        return TextNode.valueOf(text);
    }
}
