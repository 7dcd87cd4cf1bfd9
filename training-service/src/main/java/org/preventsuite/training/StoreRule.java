package org.preventsuite.training;

import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.preventsuite.kit.problem.ProblemException;

/**
 * A rule that the store itself keeps, and the refusal that breaking it means. Asking first would leave a gap in which
 * another request can break the rule.
 *
 * @param constraint name of the constraint in the migrations
 */
public record StoreRule(String constraint, Supplier<ProblemException> refusal) {

    /** Writes what is pending; refuses when the store says that it breaks the rule. */
    public void guard(Runnable flush) {
        try {
            flush.run();
        } catch (ConstraintViolationException e) {
            if (constraint.equals(e.getConstraintName())) {
                throw refusal.get();
            }
            throw e;
        }
    }
}
