package org.preventsuite.plans.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action as the source gives it, its continuation rows joined and its wordings kept.
 *
 * @param rowNumber the row it starts in
 * @param continuedRows the further rows that belong to it
 * @param reference the source's own number, without its last dot; null where it has none
 * @param timescaleWording every deadline as written, stacked ones on lines of their own
 * @param note the note and what other columns say (progress, requirement, risk), each under its heading
 */
public record ActionRow(
        int rowNumber,
        List<Integer> continuedRows,
        @Nullable String reference,
        @Nullable String sectionNumber,
        @Nullable String sectionTitle,
        @Nullable String title,
        String text,
        List<String> subActions,
        List<Lead> leads,
        List<String> milestones,
        @Nullable String timescaleWording,
        List<String> outcomes,
        @Nullable String ratingWording,
        @Nullable String statusWording,
        List<FrameworkTag> frameworkEntries,
        @Nullable String note,
        List<Warning> warnings) {
    public ActionRow {
        continuedRows = List.copyOf(continuedRows);
        subActions = List.copyOf(subActions);
        leads = List.copyOf(leads);
        milestones = List.copyOf(milestones);
        outcomes = List.copyOf(outcomes);
        frameworkEntries = List.copyOf(frameworkEntries);
        warnings = List.copyOf(warnings);
    }
}
