package org.preventsuite.training.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says.
 *
 * @param courses those that count; null for every course that counts by itself
 * @param smallAudienceFloor head-count below which an audience is shown to its own council only
 */
public record PolicyTerms(Combination combination, @Nullable List<CountedCourse> courses, int smallAudienceFloor) {
    private static final int USUAL_FLOOR = 10;

    public PolicyTerms {
        courses = courses == null ? null : List.copyOf(courses);
    }

    /** What holds where a council has decided nothing. */
    public static PolicyTerms usual() {
        return new PolicyTerms(Combination.ANY_ONE_OF, null, USUAL_FLOOR);
    }

    static PolicyTerms of(NewCoveragePolicy wish) {
        PolicyTerms usual = usual();
        Combination combination = wish.combination();
        Integer floor = wish.smallAudienceFloor();
        return new PolicyTerms(
                combination == null ? usual.combination() : combination,
                wish.courses(),
                floor == null ? usual.smallAudienceFloor() : floor);
    }
}
