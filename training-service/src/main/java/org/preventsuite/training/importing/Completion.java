package org.preventsuite.training.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.preventsuite.training.statement.CountBasis;

/**
 * What one row or statement says of one learner. It lives until it is counted.
 *
 * @param courses the names that the source has for the course, the surest first
 */
record Completion(
        Optional<String> learner,
        List<String> courses,
        Optional<LocalDate> day,
        Optional<String> department,
        CountBasis basis) {
    @Override
    public String toString() {
        return "Completion[hidden]";
    }
}
