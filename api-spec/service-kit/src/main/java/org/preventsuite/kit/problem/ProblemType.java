package org.preventsuite.kit.problem;

import java.util.List;

/** One kind of refusal: a stable slug, an HTTP status, a title and what the caller can do about it. */
public interface ProblemType {
    /** The prefix of every problem's {@code type}. */
    String URN = "urn:problem-type:prevent-suite:";

    String slug();

    int status();

    String title();

    /** What the caller can do about it, one or two sentences. */
    String advice();

    default ProblemException because(String detail) {
        return new ProblemException(this, detail, List.of());
    }

    default ProblemException because(String detail, List<FieldError> errors) {
        return new ProblemException(this, detail, errors);
    }

    /** A refusal that points at one place of the body. */
    default ProblemException at(String pointer, String code, String detail) {
        return new ProblemException(this, detail, List.of(FieldError.at(pointer, code, detail)));
    }
}
