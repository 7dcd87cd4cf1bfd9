package org.preventsuite.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** Contract schema: Problem. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String helpUrl,
        String requestId,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> extensions) {

    static Problem of(
            ProblemType type, String detail, List<FieldError> errors, Map<String, Object> more, String requestId) {
        return new Problem(
                ProblemType.URN + type.slug(),
                type.title(),
                type.status(),
                detail,
                "/problems/" + type.slug(),
                requestId,
                errors,
                more);
    }
}
