package org.preventsuite.referrals.exact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.referrals.ReferralsProblem;

/**
 * Stands around the kit's guard and calls a field that the contract does not name by what it may be. It says neither
 * where nor how the field is called: the name may be a person's.
 */
@CountsOnly
@Provider
@Singleton
@Priority(Priorities.USER - 1) // outside the guard, which has no priority of its own
public class PersonalDataGuard implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProblemException refusal) {
            if (refusal.errors().stream().anyMatch(error -> error.code().equals("unknown-field"))) {
                throw ReferralsProblem.PERSONAL_DATA_NOT_ACCEPTED.because(
                        "The body has a field that is neither a code nor a count.");
            }
            throw refusal;
        }
    }
}
