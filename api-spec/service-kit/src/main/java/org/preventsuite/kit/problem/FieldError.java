package org.preventsuite.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: FieldError. One place of the request and what is wrong there; never the rejected value.
 *
 * @param pointer JSON pointer into the body, when the fault is there
 * @param parameter name of the query or path parameter, when the fault is there
 * @param header name of the header, when the fault is there
 * @param code stable, kebab-case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        String detail) {

    public static FieldError at(String pointer, String code, String detail) {
        return new FieldError(pointer, null, null, code, detail);
    }

    public static FieldError inParameter(String name, String code, String detail) {
        return new FieldError(null, name, null, code, detail);
    }

    public static FieldError inHeader(String name, String code, String detail) {
        return new FieldError(null, null, name, code, detail);
    }
}
