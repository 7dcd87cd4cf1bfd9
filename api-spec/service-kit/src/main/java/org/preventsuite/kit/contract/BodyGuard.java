package org.preventsuite.kit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/** Holds every JSON body against the contract before it becomes an object, and every body against its size limit. */
@Provider
@Singleton
public class BodyGuard implements ReaderInterceptor {
    /** One mebibyte of JSON: more than any resource of a council and little enough to hold in memory. */
    private static final int MOST_JSON = 1 << 20;

    private final ObjectMapper json;

    BodyGuard(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getProperty(RequestGuard.OPERATION) instanceof Operation operation) {
            Operation.Body body = operation.body().get(mediaType(context));
            context.setInputStream(
                    body == null || body.schema() != null
                            ? checked(context.getInputStream(), body)
                            : new LimitedStream(context.getInputStream(), body.most()));
        }
        return context.proceed();
    }

    private InputStream checked(InputStream in, Operation.@Nullable Body body) throws IOException {
        byte[] bytes = new LimitedStream(in, MOST_JSON).readAllBytes();
        if (body != null && body.schema() != null) {
            JsonNode node = parse(bytes);
            List<FieldError> errors = UnstorableText.in(node);
            if (errors.isEmpty()) {
                errors = Findings.inBody(body.schema(), node);
            }
            if (!errors.isEmpty()) {
                throw CommonProblem.MALFORMED_REQUEST.because("The body does not fit the contract.", errors);
            }
        }
        return new ByteArrayInputStream(bytes);
    }

    private static String mediaType(ReaderInterceptorContext context) {
        return context.getMediaType().getType() + "/" + context.getMediaType().getSubtype();
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        JsonNode node;
        try {
            node = json.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "The body is not JSON: see line " + line(e) + ", column " + column(e) + ".",
                    List.of(FieldError.at("", "not-json", "Line " + line(e) + ", column " + column(e) + ".")));
        }
        if (node == null || node.isMissingNode()) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "The body is empty.", List.of(FieldError.at("", "required", "A JSON body is required.")));
        }
        return node;
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }
}
