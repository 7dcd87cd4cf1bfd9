package org.preventsuite.training;

import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.preventsuite.kit.problem.ProblemException;

/**
 * A rule that the store itself keeps, and the refusal that breaking it means. Asking first would leave a gap in which
 * another request can break the rule.
 *
 * @param constraints names of the constraints in the migrations, any of which is the rule
 */
public record StoreRule(Set<String> constraints, Supplier<ProblemException> refusal) {
    public StoreRule {
        constraints = Set.copyOf(constraints);
    }

    public StoreRule(String constraint, Supplier<ProblemException> refusal) {
        this(Set.of(constraint), refusal);
    }

    /** Writes what is pending; refuses when the store says that it breaks the rule. */
    public void guard(Runnable flush) {
        try {
            flush.run();
        } catch (ConstraintViolationException e) {
            String broken = e.getConstraintName();
            if (broken != null && constraints.contains(broken)) {
                throw refusal.get();
            }
            throw e;
        }
    }
}
