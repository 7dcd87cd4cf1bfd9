package org.preventsuite.plans.table;

import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a plan's table can mean; the heading is the one our own CSV writes. */
public enum Field {
    REFERENCE("reference"),
    SECTION("section"),
    TITLE("title"),
    ACTION("action"),
    SUB_ACTIONS("subActions"),
    LEAD("lead"),
    PARTNERS("partners"),
    /** One column for both, as in «Lead / Partners»: the first named leads, the others are partners. */
    LEAD_THEN_PARTNERS("leadThenPartners"),
    MILESTONES("milestones"),
    TIMESCALE("timescale"),
    OUTCOME("outcome"),
    RATING("rating"),
    STATUS("status"),
    FRAMEWORK_ENTRIES("frameworkEntries"),
    NOTE("note"),
    PROGRESS("progress"),
    REQUIREMENT("requirement"),
    RISK("risk"),
    RISK_SCORE("riskScore");

    private final String heading;

    Field(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** The field with exactly this heading in our own CSV. */
    static Optional<Field> withHeading(String heading) {
        return Stream.of(values())
                .filter(field -> field.heading.equals(heading))
                .findFirst();
    }

    /** Kept in the note under its own heading, because an action has no place of its own for it. */
    boolean isAside() {
        return this == PROGRESS || this == REQUIREMENT || this == RISK || this == RISK_SCORE;
    }

    boolean namesLeads() {
        return this == LEAD || this == PARTNERS || this == LEAD_THEN_PARTNERS;
    }
}
