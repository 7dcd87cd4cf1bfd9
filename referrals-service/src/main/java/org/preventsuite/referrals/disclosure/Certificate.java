package org.preventsuite.referrals.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: ReleaseCertificate. That a table was attacked before it was published, with widths and no values.
 *
 * @param withheld how many counts are not shown in it and in the tables linked with it
 * @param narrowest how far apart the smallest and the largest possible value of the best known of them are
 * @param median the same of the middle one, the lower where there are two; both absent when nothing is withheld
 */
public record Certificate(
        int policyVersion,
        int withheld,
        @Nullable Integer narrowest,
        @Nullable Integer median) {

    /** A count without a bound is as open as this. */
    private static final int WIDEST = 1_000_000;

    public static Certificate of(DisclosurePolicy policy, Attack attack) {
        List<Integer> widths = attack.unshown().stream()
                .map(open -> Math.min(open.width(), WIDEST))
                .sorted()
                .toList();
        return widths.isEmpty()
                ? new Certificate(policy.policyVersion(), 0, null, null)
                : new Certificate(
                        policy.policyVersion(), widths.size(), widths.get(0), widths.get((widths.size() - 1) / 2));
    }

    /** Whether everything that is withheld stays as open as the policy asks. */
    public boolean holds(DisclosurePolicy policy) {
        return narrowest == null || narrowest >= policy.narrowest();
    }
}
