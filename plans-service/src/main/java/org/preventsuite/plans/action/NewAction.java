package org.preventsuite.plans.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.plans.framework.FrameworkTag;

/**
 * Contract schema: NewAction; also what a merge patch is laid over.
 *
 * @param timescales given in parts, or null where the service is to read {@code timescaleWording}
 */
public record NewAction(
        UUID planId,
        @Nullable String reference,
        @Nullable String sectionKey,
        @Nullable String title,
        String text,
        List<ActionDocument.SubAction> subActions,
        List<NewResponsibility> responsibilities,
        @Nullable List<ActionDocument.Deadline> timescales,
        @Nullable String timescaleWording,
        List<ActionDocument.Milestone> milestones,
        List<ActionDocument.Outcome> outcomes,
        List<FrameworkTag> frameworkEntries,
        ActionStatus status,
        @Nullable NewRating rating,
        @Nullable ExternalId externalId,
        @Nullable String note) {

    /** Contract schema: NewResponsibility. A name alone is matched to a body or taken for a post. */
    record NewResponsibility(
            ActionDocument.Role role,
            ActionDocument.@Nullable Kind kind,
            @Nullable UUID bodyId,
            String name) {}

    /** Contract schema: NewRating. */
    record NewRating(String scale, String value, @Nullable LocalDate ratedOn) {
        static NewRating of(ActionDocument.Rating rating) {
            return new NewRating(rating.scale(), rating.value(), rating.ratedOn());
        }

        boolean isSameValueAs(ActionDocument.Rating rating) {
            return scale.equals(rating.scale()) && value.equals(rating.value());
        }
    }

    public NewAction {
        subActions = subActions == null ? List.of() : List.copyOf(subActions);
        responsibilities = responsibilities == null ? List.of() : List.copyOf(responsibilities);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        frameworkEntries = frameworkEntries == null ? List.of() : List.copyOf(frameworkEntries);
        status = status == null ? ActionStatus.UNKNOWN : status;
    }

    /** The row of a table laid over the action it is about: what tables cannot say or leave empty stays as reported. */
    NewAction over(Action action) {
        ActionDocument.Rating stored = action.document().rating();
        boolean ratedAnew = rating != null && !rating.isSameValueAs(stored);
        return new NewAction(
                planId,
                reference,
                sectionKey,
                title,
                text,
                subActions,
                responsibilities,
                timescales,
                timescaleWording,
                milestones,
                outcomes,
                frameworkEntries,
                status == ActionStatus.UNKNOWN ? action.status() : status,
                ratedAnew ? rating : NewRating.of(stored),
                action.externalId(),
                note);
    }

    /** What the action would have been created from; without timescales where a patch brings new wording. */
    static NewAction of(Action action, boolean withTimescales) {
        ActionDocument document = action.document();
        return new NewAction(
                action.planId(),
                action.reference(),
                action.sectionKey(),
                action.title(),
                action.text(),
                document.subActions(),
                document.responsibilities().stream()
                        .map(r -> new NewResponsibility(r.role(), r.kind(), r.bodyId(), r.name()))
                        .toList(),
                withTimescales ? document.timescales() : null,
                null,
                document.milestones(),
                document.outcomes(),
                document.frameworkEntries(),
                action.status(),
                NewRating.of(document.rating()),
                action.externalId(),
                document.note());
    }
}
