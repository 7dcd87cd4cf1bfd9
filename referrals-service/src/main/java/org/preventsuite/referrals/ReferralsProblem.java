package org.preventsuite.referrals;

import org.preventsuite.kit.problem.ProblemType;

/** Everything the referrals contract may refuse beyond the common problems. */
public enum ReferralsProblem implements ProblemType {
    ILLEGAL_TRANSITION(
            "illegal-transition",
            409,
            "The route cannot move to that status",
            "A draft becomes active or is retired, an active route is retired, and a retired one stays so."),
    STEPS_NOT_IN_ORDER(
            "steps-not-in-order",
            422,
            "The steps are not 1, 2, 3 and so on",
            "Number the steps from 1 without a gap or a repetition, and send them in that order."),
    PERSONAL_CONTACT_POINT(
            "personal-contact-point",
            422,
            "That contact point looks like a person's",
            "Give a shared mailbox whose name says what it is for, a page, or a number that is not a mobile's."),
    CONFIRMED_IN_FUTURE(
            "confirmed-in-future",
            422,
            "A route cannot be confirmed on a day to come",
            "Give the day on which it was confirmed; today is the date in Europe/London."),
    DUE_BEFORE_CONFIRMED(
            "due-before-confirmed",
            422,
            "The next confirmation is not after this one",
            "Give a day after confirmedOn as nextDueOn."),
    PERSON_LIKE_POST(
            "person-like-post",
            422,
            "That looks like a person's name",
            "Name the post by what it does, such as Community Safety Manager, and nobody in it."),
    TABLE_NOT_UNDERSTOOD(
            "table-not-understood",
            422,
            "The table cannot be read as routes",
            "The table needs a row of headings with reference, title, route code and destination."),
    NO_COUNTY("no-county", 422, "The area belongs to no county", "Name the area to compare with: with=, and its code."),
    PERSONAL_DATA_NOT_ACCEPTED(
            "personal-data-not-accepted",
            422,
            "A table of counts is codes and integers only",
            "Send the code and the count of each category and nothing else: nothing about a person belongs here."),
    NOT_A_WHOLE_TABLE(
            "not-a-whole-table",
            422,
            "That is not the whole table",
            "Send each code that the catalogue has for the year once, with 0 where there was none."),
    NOTHING_TO_RELEASE(
            "nothing-to-release",
            422,
            "That table was never put",
            "Put the exact table of the authority and the year first."),
    DISCLOSURE_AUDIT_FAILED(
            "disclosure-audit-failed",
            422,
            "The release would give withheld counts away",
            "Somebody who has every release of the year could tell a withheld count too closely, be the table by code"
                    + " or in coarser categories. Release fewer tables of the year.");

    private final String slug;
    private final int status;
    private final String title;
    private final String advice;

    ReferralsProblem(String slug, int status, String title, String advice) {
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
