package org.preventsuite.plans.table;

import org.jspecify.annotations.Nullable;

/**
 * Something about a row that was read that its owner should look at.
 *
 * @param rowNumber where it was met
 * @param column heading as written in the source, null if the whole row is meant
 */
public record Warning(Kind kind, int rowNumber, @Nullable String column) {

    /** Everything the reader may warn about; the words never repeat what the cell said. */
    public enum Kind {
        NAMED_OFFICER_DROPPED(
                "named-officer-dropped", "A placeholder for a person was left out; give the post instead."),
        LEAD_MISSING("lead-missing", "No body or post answers for this action."),
        LEAD_WORDING_SHORTENED("lead-wording-shortened", "Only the body or post was taken from a longer wording."),
        REFERENCE_SHORTENED("reference-shortened", "Words beside the reference were left out."),
        REFERENCE_MISSING("reference-missing", "The other actions have a reference, this one has none."),
        REFERENCE_REPEATED("reference-repeated", "An action of another section has the same reference."),
        SUB_ACTIONS_GUESSED(
                "sub-actions-guessed", "The bullets were lost; parts were told apart by their first words."),
        CONTINUED_WITHOUT_LEAD(
                "continued-without-lead", "A row without lead and date was read as part of this action."),
        UNREADABLE_FRAGMENT("unreadable-fragment", "A fragment without letters was left out."),
        EXTRA_CELL("extra-cell", "A cell beyond the last heading was left out."),
        FRAMEWORK_ENTRY_UNREADABLE("framework-entry-unreadable", "Write framework entries as framework-code:ENTRY.");

        private final String code;
        private final String detail;

        Kind(String code, String detail) {
            this.code = code;
            this.detail = detail;
        }
    }

    public String code() {
        return kind.code;
    }

    public String detail() {
        return kind.detail;
    }
}
