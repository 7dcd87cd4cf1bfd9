package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerAnswer;

/** The part of training's schema Coverage that the report needs. Counts on different bases are never added. */
record CoverageAnswer(
        String areaCode, LocalDate asAt, List<OfKind> kinds, List<OfAudience> audiences, List<LeftOut> leftOut) {
    CoverageAnswer {
        Objects.requireNonNull(areaCode);
        Objects.requireNonNull(asAt);
        kinds = List.copyOf(kinds);
        audiences = List.copyOf(audiences);
        leftOut = List.copyOf(leftOut);
    }

    /** What stands for training's refusal to divide by nothing. */
    static CoverageAnswer withoutHeadCount(String areaCode, LocalDate asAt) {
        return new CoverageAnswer(areaCode, asAt, List.of(), List.of(), List.of());
    }

    /** The audiences of one kind together. */
    record OfKind(AttendanceSummary.Kind kind, Figure figure) {
        OfKind {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(figure);
        }
    }

    /**
     * One audience.
     *
     * @param figure absent where it is withheld
     */
    record OfAudience(
            String name,
            AttendanceSummary.Kind kind,
            @Nullable Figure figure) {
        OfAudience {
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
        }
    }

    /** Of how many people how many are trained, basis by basis. */
    record Figure(Base base, List<Covered> covered) {
        Figure {
            Objects.requireNonNull(base);
            covered = List.copyOf(covered);
        }
    }

    /** How many people there are. */
    record Base(long headCount, LocalDate oldestAsAt) {
        Base {
            count(headCount);
            Objects.requireNonNull(oldestAsAt);
        }
    }

    /** Contract schema: CoveredPeople. How many are trained on one basis; as stated, also where that is more than there are. */
    record Covered(String basis, long covered, @Nullable Double ratePercent) {
        Covered {
            Objects.requireNonNull(basis);
            count(covered);
        }
    }

    /** Contract schema: LeftOutAudience. An audience, or those of its counts on one basis, that are not in the figures. */
    record LeftOut(
            String name,
            AttendanceSummary.Kind kind,
            String reason,
            @Nullable String basis,
            @Nullable Long count) {
        LeftOut {
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(reason);
        }
    }

    private static void count(long value) {
        PartnerAnswer.count((int) Math.min(value, Integer.MAX_VALUE));
    }
}
