package org.preventsuite.plans.action;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.rating.Scale;
import org.preventsuite.plans.timescale.Confidence;
import org.preventsuite.plans.timescale.Mapping;
import org.preventsuite.plans.timescale.PartialDate;
import org.preventsuite.plans.timescale.Timescale;
import org.preventsuite.plans.timescale.TimescaleKind;

/** The parts of an action that are read only with it, kept as one document in the words of the contract. */
record ActionDocument(
        List<SubAction> subActions,
        List<Responsibility> responsibilities,
        List<Deadline> timescales,
        List<Milestone> milestones,
        List<Outcome> outcomes,
        List<FrameworkTag> frameworkEntries,
        Rating rating,
        @Nullable String note,
        List<Origin> origins) {
    ActionDocument {
        origins = origins == null ? List.of() : List.copyOf(origins);
    }

    /** Contract schema: SubAction. */
    record SubAction(String key, String text) {}

    /** Whether somebody answers for an action or contributes to it. */
    enum Role implements WireWord {
        LEAD,
        PARTNER
    }

    /** What is named. */
    enum Kind implements WireWord {
        BODY,
        POST,
        ALL_PARTNERS
    }

    /** Contract schema: Responsibility. A body or a post, never a person. */
    record Responsibility(Role role, Kind kind, @Nullable UUID bodyId, String name, boolean matched) {}

    /** Whether a milestone has been reached. */
    enum MilestoneState implements WireWord {
        OPEN,
        REACHED,
        DROPPED
    }

    /** Contract schema: Milestone. */
    record Milestone(
            String key,
            String text,
            MilestoneState state,
            @Nullable LocalDate reachedOn) {
        Milestone {
            state = state == null ? MilestoneState.OPEN : state;
        }
    }

    /** Contract schema: Outcome. */
    record Outcome(String text) {}

    /** Contract schema: Rating. */
    record Rating(String scale, String value, @Nullable LocalDate ratedOn) {
        static final Rating NOT_ASSESSED = new Rating(Scale.NONE.word(), Scale.NOT_ASSESSED, null);

        boolean isGiven() {
            return !value.equals(Scale.NOT_ASSESSED);
        }

        boolean isLaterThan(Rating other) {
            return ratedOn != null && other.ratedOn != null && ratedOn.isAfter(other.ratedOn);
        }
    }

    /** Contract schema: Timescale, with its dates as text. */
    record Deadline(
            String kind,
            @Nullable String start,
            @Nullable String end,
            @Nullable String recurrence,
            String wording,
            @Nullable String confidence,
            @Nullable String appliesTo,
            @Nullable String mapping) {

        static Deadline of(Timescale timescale) {
            return new Deadline(
                    timescale.kind().wire(),
                    text(timescale.start()),
                    text(timescale.end()),
                    timescale.recurrenceIso().orElse(null),
                    timescale.wording(),
                    timescale.confidence().wire(),
                    timescale.appliesTo(),
                    timescale.mapping().wire());
        }

        /**
         * The deadline as the domain knows it; a mapping that is not stated is explicit, a confidence high.
         *
         * @throws IllegalArgumentException when the parts do not go together
         */
        Timescale timescale() {
            return new Timescale(
                    TimescaleKind.ofWire(kind),
                    date(start),
                    date(end),
                    recurrence == null ? null : Period.parse(recurrence),
                    wording,
                    confidence == null ? Confidence.HIGH : Confidence.ofWire(confidence),
                    appliesTo,
                    mapping == null ? Mapping.EXPLICIT : Mapping.ofWire(mapping));
        }

        private static @Nullable String text(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }

        private static @Nullable PartialDate date(@Nullable String text) {
            return text == null ? null : PartialDate.parse(text);
        }
    }

    ActionDocument rated(Rating other) {
        return new ActionDocument(
                subActions, responsibilities, timescales, milestones, outcomes, frameworkEntries, other, note, origins);
    }

    List<Responsibility> leads() {
        return responsibilities.stream().filter(r -> r.role() == Role.LEAD).toList();
    }

    List<Timescale> deadlines() {
        return timescales.stream().map(Deadline::timescale).toList();
    }
}
