package org.preventsuite.training;

import org.preventsuite.kit.problem.ProblemType;

/** Everything the training contract may refuse beyond the common problems. */
public enum TrainingProblem implements ProblemType {
    AUDIENCE_NAME_TAKEN(
            "audience-name-taken",
            409,
            "The authority has an audience of that name",
            "Use the audience that is there, or choose another name."),
    AUDIENCE_IN_USE(
            "audience-in-use",
            409,
            "A statement or a session counts the audience",
            "Change or delete the statements and sessions that count it first."),
    COURSE_IN_USE(
            "course-in-use",
            409,
            "A statement, a session, a pool or the coverage policy needs the course as it is",
            "Change or delete the statements, sessions and pools that name it, or take it out of the policy, first."),
    EXPOSURE_IS_NOT_TRAINING(
            "exposure-is-not-training",
            422,
            "An e-mailed link is exposure and not training",
            "Nobody is known to have read an e-mailed link: its countsTowardsCoverage is false and its counts are"
                    + " invitations."),
    UNKNOWN_AUDIENCE(
            "unknown-audience",
            422,
            "The authority has no such audience",
            "Counts are of audiences of their own authority. Add the audience first, or correct the audienceId."),
    UNKNOWN_COURSE(
            "unknown-course",
            422,
            "The authority has no such course",
            "Counts are of a course of their own authority. Add the course first, or correct the courseId."),
    NO_DENOMINATOR(
            "no-denominator",
            409,
            "Nobody has said how many people there are",
            "Add a head-count of that day or before to the audiences: without one there is no coverage, only a guess."),
    DUPLICATE_AUDIENCE(
            "duplicate-audience",
            422,
            "An audience stands twice on one basis",
            "Give each audience one count on each basis; add the counts up first."),
    PERSON_LIKE_NAME(
            "person-like-name",
            422,
            "A body or post looks like a person's name",
            "Name a body or a post, such as a board, a service or a trainer's post. Nobody's name is stored."),
    TABLE_NOT_UNDERSTOOD(
            "table-not-understood",
            422,
            "This is no table that can be read",
            "Send a CSV table whose first row has the headings; the contract names the columns that are needed."),
    TOO_MANY_REMOVALS(
            "too-many-removals",
            422,
            "More counts would be removed than allowed",
            "Look at the removed rows of a preview (mode=plan), then raise maxRemovals or complete the table.");

    private final String slug;
    private final int status;
    private final String title;
    private final String advice;

    TrainingProblem(String slug, int status, String title, String advice) {
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
