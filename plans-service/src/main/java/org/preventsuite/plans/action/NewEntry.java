package org.preventsuite.plans.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;

/** What arrives for a journal of an action. */
interface NewEntry<E extends JournalEntry> {
    String byPost();

    LocalDate statedOn();

    E entry(UUID actionId, Clock clock);

    /** Refuses what no journal takes; a journal with rules of its own adds them. */
    default void check(LocalDate today) {
        if (statedOn().isAfter(today)) {
            throw CommonProblem.INVALID_CONTENT.at("/statedOn", "in-future", "The day is still to come.");
        }
        if (PersonName.looksLikeOne(byPost())) {
            throw PlansProblem.PERSON_LIKE_POST.at("/byPost", "person-like-post", "Give the post.");
        }
    }
}
