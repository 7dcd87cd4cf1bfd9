package org.preventsuite.plans;

import org.preventsuite.kit.problem.ProblemType;

/** Everything the plans contract may refuse beyond the common problems. */
public enum PlansProblem implements ProblemType {
    BODY_IN_USE("body-in-use", 409, "An action names this body", "Name another body in those actions first."),
    ILLEGAL_TRANSITION(
            "illegal-transition",
            409,
            "The plan cannot move to that status",
            "A draft is adopted, an adopted plan is closed, and both can be withdrawn."),
    PLAN_NOT_DRAFT(
            "plan-not-draft", 409, "Only a draft can be deleted", "Withdraw the plan instead: its history stays."),
    DUPLICATE_REFERENCE(
            "duplicate-reference",
            409,
            "The plan has an action with that reference",
            "A reference names one action of a plan. Choose another, or leave it out and one is made."),
    IMPORT_ALREADY_APPLIED(
            "import-already-applied", 409, "The import has been applied", "Read its rows to see what became of them."),
    UNKNOWN_PLAN("unknown-plan", 422, "No such plan of yours", "Create the plan first, then its actions."),
    UNKNOWN_SECTION("unknown-section", 422, "The plan has no such section", "Add the section to the plan first."),
    UNKNOWN_BODY("unknown-body", 422, "No such body of yours", "Create the body first, or send its name alone."),
    UNKNOWN_FRAMEWORK_ENTRY(
            "unknown-framework-entry",
            422,
            "No such entry in that framework",
            "GET /v1/frameworks lists the frameworks and their entries."),
    PERSON_LIKE_LEAD(
            "person-like-lead",
            422,
            "That name looks like a person's",
            "Name the post or the organisation. The suite never keeps the name of a person."),
    TWO_TIMESCALES(
            "two-timescales",
            422,
            "Timescales are given twice",
            "Send timescales, or timescaleWording for the service to read, not both."),
    PERIOD_BACKWARDS("period-backwards", 422, "The end lies before the start", "Swap or correct the two dates."),
    DUPLICATE_KEY("duplicate-key", 422, "The same key stands twice", "Keys tell parts apart: make each one different."),
    TABLE_NOT_UNDERSTOOD(
            "table-not-understood",
            422,
            "The table cannot be read as a plan",
            "The table needs a row of headings with a column for the action. The import guide lists the headings."),
    NOTHING_TO_IMPORT("nothing-to-import", 422, "The table holds no action", "Check that the right table was sent."),
    IMPORT_REFUSED(
            "import-refused",
            422,
            "No row was imported",
            "With mode=atomic one refused row stops all. Correct the rows that errors names, or use mode=per-row."),
    PREVIEW_OUT_OF_DATE(
            "preview-out-of-date",
            422,
            "The plan has changed since the preview",
            "Make a new preview and apply that one."),
    SECTION_UNAVAILABLE(
            "section-unavailable",
            503,
            "A section of the report cannot be had now",
            "Try again later, or leave out Prefer: handling=strict and take the report with its gap marked.");

    private final String slug;
    private final int status;
    private final String title;
    private final String advice;

    PlansProblem(String slug, int status, String title, String advice) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String advice() {
        return advice;
    }
}
