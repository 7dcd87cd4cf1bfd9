package org.preventsuite.training.facilitator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.course.CourseLookup;

/** Changes to facilitator pools, each in one transaction. */
@ApplicationScoped
@Transactional
class FacilitatorPoolService {
    private static final String TYPE = "facilitator-pool";

    private final FacilitatorPoolRepository pools;
    private final CourseLookup courses;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    FacilitatorPoolService(
            FacilitatorPoolRepository pools, CourseLookup courses, MergePatch patches, ChangeLog changes, Clock clock) {
        this.pools = pools;
        this.courses = courses;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    FacilitatorPoolView create(Caller caller, NewFacilitatorPool wish) {
        caller.requireAuthority(wish.areaCode());
        check(wish);
        FacilitatorPool pool = new FacilitatorPool(wish, clock);
        pools.persist(pool);
        return flushed(caller, "created", pool);
    }

    FacilitatorPoolView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        FacilitatorPool pool = fresh(caller, id, ifMatch);
        NewFacilitatorPool wish = patches.apply(pool.asNew(), patch, NewFacilitatorPool.class);
        check(wish);
        pool.change(wish, clock);
        return flushed(caller, "updated", pool);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        FacilitatorPool pool = fresh(caller, id, ifMatch);
        pools.delete(pool);
        pools.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, FacilitatorPoolView.of(pool));
    }

    private FacilitatorPool fresh(Caller caller, UUID id, @Nullable String ifMatch) {
        FacilitatorPool pool = pools.get(id);
        caller.requireOwned(pool.areaCode());
        IfMatch.require(ifMatch, pool.version());
        return pool;
    }

    private FacilitatorPoolView flushed(Caller caller, String verb, FacilitatorPool pool) {
        pools.flush(); // the new version number must be known before the view is made
        FacilitatorPoolView view = FacilitatorPoolView.of(pool);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }

    private void check(NewFacilitatorPool wish) {
        UUID courseId = wish.courseId();
        if (courseId != null
                && courses.ofAreaUnchanging(wish.areaCode(), courseId).isEmpty()) {
            throw TrainingProblem.UNKNOWN_COURSE.at("/courseId", "unknown-course", "No course of this authority.");
        }
        Set<Accreditation> met = new HashSet<>();
        for (int i = 0; i < wish.accreditations().size(); i++) {
            Accreditation one = wish.accreditations().get(i);
            String at = "/accreditations/" + i;
            requireBody(one.agency(), at + "/agency");
            requireBody(one.accreditor(), at + "/accreditor");
            LocalDate from = one.accreditedOn();
            if (from != null && one.isExpired(from)) {
                throw CommonProblem.INVALID_CONTENT.at(
                        at + "/expiresOn", "ends-before-start", "Not before accreditedOn.");
            }
            if (!met.add(one.uncounted())) {
                throw CommonProblem.INVALID_CONTENT.at(
                        at, "accreditation-repeated", "Each agency, accreditor and pair of days once.");
            }
        }
    }

    private static void requireBody(String name, String pointer) {
        if (PersonName.looksLikeOne(name)) {
            throw TrainingProblem.PERSON_LIKE_NAME.at(pointer, "person-like-name", "Name the body.");
        }
    }
}
