package org.preventsuite.plans.action;

import java.time.LocalDate;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.table.PersonLikeName;
import org.preventsuite.plans.timescale.PartialDate;

/** What an entry of a journal must hold to beyond the contract. */
final class JournalRules {
    private JournalRules() {}

    static void check(JournalEntry.NewEntry wanted, LocalDate today) {
        if (wanted.statedOn().isAfter(today)) {
            throw CommonProblem.INVALID_CONTENT.at("/statedOn", "in-future", "The day is still to come.");
        }
        if (PersonLikeName.looksLikePerson(wanted.byPost())) {
            throw PlansProblem.PERSON_LIKE_POST.at("/byPost", "person-like-post", "Give the post.");
        }
    }

    static void check(NewReForecast wanted, LocalDate today) {
        check((JournalEntry.NewEntry) wanted, today);
        if (expectedOn(wanted).lastDay().isBefore(wanted.statedOn())) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/expectedOn", "before-stated", "What is expected lies before the day it was said.");
        }
    }

    private static PartialDate expectedOn(NewReForecast wanted) {
        try {
            return PartialDate.parse(wanted.expectedOn());
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_CONTENT.at("/expectedOn", "no-such-date", "The calendar has no such date.");
        }
    }
}
