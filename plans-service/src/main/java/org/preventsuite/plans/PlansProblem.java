package org.preventsuite.plans;

import org.preventsuite.kit.problem.ProblemType;

/** Everything the plans contract may refuse beyond the common problems. */
public enum PlansProblem implements ProblemType {
    BODY_NAME_TAKEN(
            "body-name-taken",
            409,
            "The council has a body of that name",
            "Use the body that has the name or alias, or give it this spelling as an alias."),
    BODY_IN_USE("body-in-use", 409, "Something names this body", "Name another body in it first."),
    GROUP_NAME_TAKEN(
            "group-name-taken",
            409,
            "The area has a group of that name",
            "Use the group that has the name, or give the new one a name of its own."),
    GROUP_IN_USE(
            "group-in-use",
            409,
            "Something depends on this group",
            "A group that others report to, that a rule names or that has decided stays; end its memberships instead."),
    UNKNOWN_GROUP(
            "unknown-group",
            422,
            "No such group of yours",
            "Name a group of the same area, or of an area that this one belongs to."),
    REPORTING_CIRCLE(
            "reporting-circle",
            422,
            "A group would report to itself",
            "Follow reportsToId upwards from the group you named: it leads back to this one."),
    DECISION_SUPERSEDED(
            "decision-superseded",
            409,
            "Another decision corrects that one",
            "Follow supersededById to the decision that stands, and go on from there."),
    CONDITION_MET("condition-met", 409, "The condition was met before", "Read the decision to see when and by whom."),
    NO_DECISION(
            "no-decision",
            409,
            "The group has decided on no version of the plan",
            "Choose a group that has, or compare any two versions with each other."),
    UNKNOWN_VERSION(
            "unknown-version",
            422,
            "No such version of a plan of yours",
            "Freeze the plan first, then record what was decided."),
    UNKNOWN_DECISION(
            "unknown-decision", 422, "No such decision on the plan", "A correction names a decision on the same plan."),
    ILLEGAL_TRANSITION(
            "illegal-transition",
            409,
            "That status cannot follow the present one",
            "The contract says which status follows which."),
    PLAN_NOT_DRAFT(
            "plan-not-draft", 409, "Only a draft can be deleted", "Withdraw the plan instead: its history stays."),
    PLAN_HAS_VERSIONS(
            "plan-has-versions",
            409,
            "Versions of the plan were frozen",
            "Withdraw the plan instead: what was frozen stays."),
    LABEL_TAKEN("label-taken", 409, "The plan has a version of that label", "Give the new version a label of its own."),
    PLAN_CLOSED(
            "plan-closed", 409, "The plan is closed", "The actions of a closed or withdrawn plan stay as they are."),
    SECTION_IN_USE(
            "section-in-use", 409, "Actions stand under that section", "Move its actions to another section first."),
    REFERENCE_TAKEN(
            "reference-taken",
            409,
            "The plan has an action with that reference",
            "A reference names one action of a plan. Choose another, or leave it out and one is made."),
    CONFLICT_RESOLVED("conflict-resolved", 409, "The conflict is settled", "List the open conflicts and decide those."),
    CONTRIBUTION_STATED(
            "contribution-stated",
            409,
            "That contribution is stated already",
            "An action contributes to another once. Find the contribution by actionId and toActionId."),
    ASSESSMENT_SUBMITTED(
            "assessment-submitted",
            409,
            "The self-assessment was submitted",
            "It stays as it is. Correct it by a later one, which supersedes it."),
    MARKING_TOO_HIGH(
            "marking-too-high",
            422,
            "A document above OFFICIAL-SENSITIVE has no place here",
            "Keep even its existence in a system that is cleared for it."),
    AWARD_EXCEEDED(
            "award-exceeded",
            409,
            "The allocations would be more than the award",
            "Read the award: remaining says what can still be allocated."),
    AWARD_CLOSED("award-closed", 409, "The award is closed or withdrawn", "Its allocations stay as they are."),
    AWARD_IN_USE(
            "award-in-use", 409, "Some of the award is allocated", "Delete the allocations first, or withdraw it."),
    ACTION_FUNDED(
            "action-funded", 409, "Money is allocated to the action", "Give the allocation to another action first."),
    UNKNOWN_PLAN("unknown-plan", 422, "No such plan of yours", "Create the plan first, then its actions."),
    UNKNOWN_BODY("unknown-body", 422, "No such body of yours", "Create the body first, or send its name alone."),
    PERSON_LIKE_LEAD(
            "person-like-lead",
            422,
            "That name looks like a person's",
            "Name the post or the organisation. The suite never keeps the name of a person."),
    PERSON_LIKE_POST(
            "person-like-post",
            422,
            "That post looks like a person's name",
            "Name the post that says so. The suite never keeps the name of a person."),
    TIMESCALE_STATED_TWICE(
            "timescale-stated-twice",
            422,
            "Timescales are given twice",
            "Send timescales, or timescaleWording for the service to read, not both."),
    TABLE_NOT_UNDERSTOOD(
            "table-not-understood",
            422,
            "The table cannot be read",
            "The table needs a row of headings with a column for the action, or for the code of the area."),
    UNKNOWN_ACTION("unknown-action", 422, "No such action of yours", "Create the action first, then what hangs on it."),
    ALREADY_LINKED(
            "already-linked", 409, "The action has this evidence", "Read the link that is there, or delete it first."),
    OBLIGATIONS_SET(
            "obligations-set",
            409,
            "That return was asked for before",
            "Change the obligation set that is there. Find it by areaCode, kind and periodId."),
    OBLIGATIONS_ANSWERED(
            "obligations-answered",
            409,
            "A return was prepared for one of the obligations",
            "What was asked for and answered stays. Set a later day if it is not owed yet."),
    UNKNOWN_OBLIGATION(
            "unknown-obligation",
            422,
            "No such obligation of yours",
            "List the obligations of your authority, or ask for the return first."),
    RETURN_PREPARED(
            "return-prepared",
            409,
            "A return is prepared for the obligation",
            "Sign it off, or withdraw it and prepare another."),
    RETURN_SIGNED(
            "return-signed",
            409,
            "A return was signed off for the obligation",
            "Re-open it with a reason, then prepare its next revision."),
    SAME_CLIENT(
            "same-client",
            409,
            "Who prepared a return cannot sign it off",
            "Sign it off with the token of another client of the authority."),
    ERRORS_UNEXPLAINED(
            "errors-unexplained",
            409,
            "Errors of the return are not explained",
            "Correct the data and prepare the return anew, or explain each error in the sign-off."),
    SECTION_UNAVAILABLE(
            "section-unavailable",
            503,
            "A section cannot be had now",
            "Try again later. A return needs every section; a compliance report can be had with its gap marked, without"
                    + " Prefer: handling=strict.");

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
