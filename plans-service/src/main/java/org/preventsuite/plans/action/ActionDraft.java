package org.preventsuite.plans.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.body.MatchKey;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.Section;
import org.preventsuite.plans.rating.RatingWords;
import org.preventsuite.plans.table.ActionRow;
import org.preventsuite.plans.table.Lead;

/** Turns a row of a plan's table into the action it describes. */
public final class ActionDraft {
    private static final int LONGEST_TITLE = 200;

    private static final Map<String, ActionStatus> STATUSES = Map.ofEntries(
            Map.entry("not started", ActionStatus.NOT_STARTED),
            Map.entry("in progress", ActionStatus.IN_PROGRESS),
            Map.entry("started", ActionStatus.IN_PROGRESS),
            Map.entry("under way", ActionStatus.IN_PROGRESS),
            Map.entry("underway", ActionStatus.IN_PROGRESS),
            Map.entry("complete", ActionStatus.COMPLETE),
            Map.entry("completed", ActionStatus.COMPLETE),
            Map.entry("done", ActionStatus.COMPLETE),
            Map.entry("complete embedded", ActionStatus.COMPLETE_EMBEDDED),
            Map.entry("complete and embedded", ActionStatus.COMPLETE_EMBEDDED),
            Map.entry("embedded", ActionStatus.COMPLETE_EMBEDDED),
            Map.entry("ongoing", ActionStatus.ONGOING),
            Map.entry("business as usual", ActionStatus.ONGOING),
            Map.entry("no longer relevant", ActionStatus.NO_LONGER_RELEVANT),
            Map.entry("dropped", ActionStatus.NO_LONGER_RELEVANT),
            Map.entry("unknown", ActionStatus.UNKNOWN),
            Map.entry("not reported", ActionStatus.UNKNOWN));

    private ActionDraft() {}

    /**
     * The action that the row describes; what could not be taken over is warned about, never guessed.
     *
     * @param ratings reads the column of ratings that the row is part of
     * @param warn takes the code and the words of a warning
     */
    public static NewAction of(ActionRow row, Plan plan, RatingWords ratings, BiConsumer<String, String> warn) {
        return new NewAction(
                plan.id(),
                row.reference(),
                section(row, plan, warn),
                title(row.title()),
                row.text(),
                subActions(row.subActions()),
                leads(row.leads()),
                null,
                row.timescaleWording(),
                milestones(row.milestones()),
                row.outcomes().stream().map(ActionDocument.Outcome::new).toList(),
                row.frameworkEntries().stream()
                        .map(tag -> new FrameworkTag(tag.frameworkCode(), tag.entryCode()))
                        .toList(),
                status(row.statusWording(), warn),
                rating(row.ratingWording(), ratings, warn),
                null,
                row.note());
    }

    private static @Nullable String title(@Nullable String title) {
        return title == null ? null : shortened(title.replaceAll("\\s+", " ").trim(), LONGEST_TITLE);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).trim();
    }

    private static @Nullable String section(ActionRow row, Plan plan, BiConsumer<String, String> warn) {
        String number = row.sectionNumber();
        String title = row.sectionTitle();
        if (number == null && title == null) {
            return null;
        }
        for (Section section : plan.sections()) {
            boolean sameNumber = number != null && number.equals(section.number());
            boolean sameTitle = title != null && sameWords(title, section.title());
            if (sameNumber || sameTitle || section.key().equals(title)) {
                return section.key();
            }
        }
        warn.accept(
                "section-not-in-plan", "The plan has no section of that number or title; the action stands in none.");
        return null;
    }

    /** Whether one heading is the other, or its beginning («Ideology» and «Ideology – responding to …»). */
    private static boolean sameWords(String one, String other) {
        String a = MatchKey.of(one);
        String b = MatchKey.of(other);
        return a.equals(b) || (!a.isEmpty() && b.startsWith(a + " ")) || (!b.isEmpty() && a.startsWith(b + " "));
    }

    private static List<ActionDocument.SubAction> subActions(List<String> texts) {
        List<ActionDocument.SubAction> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(new ActionDocument.SubAction(letter(i), texts.get(i)));
        }
        return parts;
    }

    private static List<ActionDocument.Milestone> milestones(List<String> texts) {
        List<ActionDocument.Milestone> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(new ActionDocument.Milestone(
                    "m" + (i + 1), texts.get(i), ActionDocument.MilestoneState.OPEN, null));
        }
        return parts;
    }

    /** a to z, then a2, b2 and so on. */
    private static String letter(int index) {
        String letter = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? letter : letter + (index / 26 + 1);
    }

    private static List<NewAction.NewResponsibility> leads(List<Lead> leads) {
        return leads.stream()
                .map(lead -> new NewAction.NewResponsibility(
                        lead.role() == Lead.Role.LEAD ? ActionDocument.Role.LEAD : ActionDocument.Role.PARTNER,
                        lead.kind() == Lead.Kind.ALL_PARTNERS ? ActionDocument.Kind.ALL_PARTNERS : null,
                        null,
                        lead.name()))
                .distinct()
                .toList();
    }

    private static ActionStatus status(@Nullable String wording, BiConsumer<String, String> warn) {
        if (wording == null || wording.isBlank()) {
            return ActionStatus.UNKNOWN;
        }
        ActionStatus status = STATUSES.get(MatchKey.of(wording).toLowerCase(Locale.ROOT));
        if (status == null) {
            warn.accept("status-not-understood", "The status is none of the words in use; it is kept as unknown.");
            return ActionStatus.UNKNOWN;
        }
        return status;
    }

    private static NewAction.@Nullable NewRating rating(
            @Nullable String wording, RatingWords ratings, BiConsumer<String, String> warn) {
        if (wording == null || wording.isBlank()) {
            return null;
        }
        return ratings.read(wording)
                .map(read -> new NewAction.NewRating(read.scale().word(), read.value(), null))
                .orElseGet(() -> {
                    warn.accept(
                            "rating-not-understood", "The rating is on no known scale; the action is not assessed.");
                    return null;
                });
    }
}
