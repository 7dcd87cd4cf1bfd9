package org.preventsuite.plans.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: TrainingSection. Individuals only; other bases are never added to them.
 *
 * @param invitations as far as they were counted
 * @param uncountedInvitations how often people were invited and nobody says how many; null for never
 */
record TrainingFigures(
        int trained,
        int staff,
        int notStaff,
        List<AudienceCount> byAudience,
        int invitations,
        @Nullable Integer uncountedInvitations) {

    /** Contract schema: AudienceCount. */
    record AudienceCount(String name, AttendanceSummary.Kind kind, int count) {
        static Stream<AudienceCount> of(AttendanceSummary.Audience audience) {
            Integer count = audience.count();
            return count == null
                    ? Stream.empty()
                    : Stream.of(new AudienceCount(audience.name(), audience.kind(), count));
        }
    }

    /** The figures, or null when no individuals were stated: that is not zero. */
    static @Nullable TrainingFigures of(AttendanceSummary summary) {
        Optional<AttendanceSummary.Basis> invitations = basis(summary, "invitations");
        return basis(summary, "individuals")
                .map(individuals -> new TrainingFigures(
                        individuals.total(),
                        individuals.staff(),
                        individuals.notStaff(),
                        individuals.audiences().stream()
                                .flatMap(AudienceCount::of)
                                .toList(),
                        invitations.map(AttendanceSummary.Basis::total).orElse(0),
                        invitations.map(AttendanceSummary.Basis::uncounted).orElse(null)))
                .orElse(null);
    }

    private static Optional<AttendanceSummary.Basis> basis(AttendanceSummary summary, String name) {
        return summary.bases().stream()
                .filter(basis -> basis.basis().equals(name))
                .findFirst();
    }
}
