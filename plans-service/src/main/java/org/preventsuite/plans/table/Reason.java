package org.preventsuite.plans.table;

/** Why a row is not part of an action: skipped because it need not be, or rejected because it cannot be. */
public enum Reason {
    BLANK("blank", "The row is empty."),
    HEADER("header", "The row holds the headings."),
    SECTION("section", "The row names a section."),
    PROSE("prose", "The row is text outside the table."),
    PAGE_FURNITURE("page-furniture", "The row is part of a page's header or footer."),

    NO_HEADER("no-header", "No row with known headings comes before it; an action column is needed."),
    NOTHING_TO_CONTINUE("nothing-to-continue", "The row starts no action and there is none above to continue."),
    MISSING_ACTION("missing-action", "The row says nothing that is to be done."),
    DUPLICATE_REFERENCE("duplicate-reference", "An action above has the same reference."),
    PERSON_LIKE_LEAD(
            "person-like-lead",
            "The lead looks like a person's name. Give the post or the organisation; if it is a body, add it to the bodies first."),
    TOO_LONG("too-long", "The cell is longer than can be kept."),
    MALFORMED("malformed", "The row cannot be read as CSV; what follows it was not read."),
    TOO_MANY_ROWS(
            "too-many-rows",
            "The table has more rows than can be taken at once; this one and what follows were not read."),
    TOO_LARGE("too-large", "The text is larger than can be taken at once; nothing was read."),
    PART_OF_REJECTED("part-of-rejected", "The row belongs to an action that was rejected for another row.");

    private final String code;
    private final String detail;

    Reason(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
