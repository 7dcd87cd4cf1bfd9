package org.preventsuite.plans.groupreport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.obligation.Obligation;
import org.preventsuite.plans.returns.StandingReturn;

/**
 * What a member owes for a period, and what came: the newest return about its record, whoever signed it.
 *
 * @param owed the obligation that speaks for the member; null where there is none
 * @param returned what came for it; null while nothing has
 */
record Answer(
        String areaCode,
        String areaName,
        MemberState state,
        @Nullable Obligation owed,
        @Nullable StandingReturn returned) {

    /**
     * @param owed what is owed about the record of the member, by itself or by those who follow it
     * @param standing the returns that stand, by id
     */
    static Answer of(
            String areaCode,
            String areaName,
            List<Obligation> owed,
            Map<UUID, StandingReturn> standing,
            LocalDate day) {
        StandingReturn newest = owed.stream()
                .map(Obligation::returnId)
                .filter(Objects::nonNull)
                .map(standing::get)
                .max(Comparator.comparing(one -> one.signOff().signedAt()))
                .orElse(null);
        if (newest == null) {
            return owed.stream()
                    .min(Comparator.comparing(one -> MemberState.of(one.state(day))))
                    .map(one -> new Answer(areaCode, areaName, MemberState.of(one.state(day)), one, null))
                    .orElseGet(() -> new Answer(areaCode, areaName, MemberState.NOT_OWED, null, null));
        }
        Obligation answered = owed.stream()
                .filter(one -> newest.id().equals(one.returnId()))
                .findFirst()
                .orElseThrow();
        return new Answer(areaCode, areaName, MemberState.of(answered.state(day)), answered, newest);
    }

    Map<FigureName, MemberFigure> figures() {
        return returned == null ? Map.of() : ReturnedFigures.of(areaCode, returned.document());
    }

    /** Where the figures are from; nothing where there are none. */
    Stream<BuiltFrom> builtFrom() {
        return Stream.ofNullable(returned).map(one -> BuiltFrom.of(areaCode, one));
    }
}
