package org.preventsuite.plans.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.rating.DerivedRating;

/**
 * Contract schema: Action. What depends on the day it is read (overdue, nextDueOn, derivedRating) is absent in the feed.
 */
record ActionView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID planId,
        String areaCode,
        String reference,
        boolean referenceGenerated,
        @Nullable String sectionKey,
        @Nullable String title,
        String text,
        List<ActionDocument.SubAction> subActions,
        List<ActionDocument.Responsibility> responsibilities,
        List<ActionDocument.Deadline> timescales,
        List<ActionDocument.Milestone> milestones,
        List<ActionDocument.Outcome> outcomes,
        List<FrameworkTag> frameworkEntries,
        ActionStatus status,
        ActionDocument.Rating rating,
        @Nullable ExternalId externalId,
        @Nullable String note,
        @Nullable List<Origin> origins,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate forecastDueOn,
        int reForecasts,
        @Nullable LocalDate overdueAfter,
        @Nullable LocalDate nextDueOn,
        @Nullable Boolean overdue,
        @Nullable Boolean overdueAgainstOriginal,
        @Nullable DerivedRating derivedRating)
        implements ResourceView {

    /** As it is read on a day. */
    static ActionView of(Action action, LocalDate today) {
        LocalDate after = action.overdueAfter();
        boolean open = action.status().isOpen();
        return of(
                action,
                action.nextDueOn(today).orElse(null),
                open && hasPassed(after, today),
                open && hasPassed(action.originalOverdueAfter(), today),
                DerivedRating.of(!open, action.dueOn(), after, today));
    }

    /** As it is stored, whatever the day. */
    static ActionView stored(Action action) {
        return of(action, null, null, null, null);
    }

    private static boolean hasPassed(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private static ActionView of(
            Action action,
            @Nullable LocalDate nextDueOn,
            @Nullable Boolean overdue,
            @Nullable Boolean overdueAgainstOriginal,
            @Nullable DerivedRating derivedRating) {
        ActionDocument document = action.document();
        return new ActionView(
                action.id(),
                action.version(),
                action.createdAt(),
                action.updatedAt(),
                action.planId(),
                action.areaCode(),
                action.reference(),
                action.referenceGenerated(),
                action.sectionKey(),
                action.title(),
                action.text(),
                document.subActions(),
                document.responsibilities(),
                document.timescales(),
                document.milestones(),
                document.outcomes(),
                document.frameworkEntries(),
                action.status(),
                document.rating(),
                action.externalId(),
                document.note(),
                document.origins().isEmpty() ? null : document.origins(),
                action.dueOn(),
                action.originalDueOn(),
                action.forecastDueOn(),
                action.reForecasts(),
                action.overdueAfter(),
                nextDueOn,
                overdue,
                overdueAgainstOriginal,
                derivedRating);
    }
}
