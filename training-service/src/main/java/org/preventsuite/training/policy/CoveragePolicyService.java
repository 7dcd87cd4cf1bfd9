package org.preventsuite.training.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.training.StoreRule;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.course.CourseLookup;
import org.preventsuite.training.course.CourseTerms;

/** Changes to coverage policies, each in one transaction. */
@ApplicationScoped
@Transactional
class CoveragePolicyService {
    private static final String TYPE = "coverage-policy";
    private static final StoreRule IS_THE_FIRST = new StoreRule(
            "uq_coverage_policy_area",
            () -> CommonProblem.PRECONDITION_FAILED.because("Somebody stored a policy at the same moment."));

    private final CoveragePolicyRepository policies;
    private final CourseLookup courses;
    private final ChangeLog changes;
    private final Event<FloorMoved> floorMoved;
    private final Clock clock;

    CoveragePolicyService(
            CoveragePolicyRepository policies,
            CourseLookup courses,
            ChangeLog changes,
            Event<FloorMoved> floorMoved,
            Clock clock) {
        this.policies = policies;
        this.courses = courses;
        this.changes = changes;
        this.floorMoved = floorMoved;
        this.clock = clock;
    }

    CoveragePolicyView replace(Caller caller, String areaCode, @Nullable String ifMatch, NewCoveragePolicy wish) {
        caller.requireOwned(areaCode);
        Optional<CoveragePolicy> stored = policies.ofArea(areaCode);
        IfMatch.require(ifMatch, stored.map(CoveragePolicy::version).orElse(CoveragePolicyRepository.NOTHING_STORED));
        PolicyTerms terms = PolicyTerms.of(wish);
        requireCountingCourses(areaCode, terms.courses());
        int floor =
                stored.map(CoveragePolicy::terms).orElseGet(PolicyTerms::usual).smallAudienceFloor();
        CoveragePolicyView view =
                stored.map(policy -> change(caller, policy, terms)).orElseGet(() -> store(caller, areaCode, terms));
        if (terms.smallAudienceFloor() != floor) {
            floorMoved.fire(new FloorMoved(caller, areaCode, floor, terms.smallAudienceFloor()));
        }
        return view;
    }

    private CoveragePolicyView store(Caller caller, String areaCode, PolicyTerms terms) {
        CoveragePolicy policy = new CoveragePolicy(areaCode, terms, clock);
        policies.persist(policy);
        return saved(caller, "created", policy);
    }

    private CoveragePolicyView change(Caller caller, CoveragePolicy policy, PolicyTerms terms) {
        if (terms.equals(policy.terms())) {
            return CoveragePolicyView.of(policy);
        }
        policy.change(terms, clock);
        return saved(caller, "updated", policy);
    }

    private CoveragePolicyView saved(Caller caller, String verb, CoveragePolicy policy) {
        IS_THE_FIRST.guard(policies::flush);
        CoveragePolicyView view = CoveragePolicyView.of(policy);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }

    private void requireCountingCourses(String areaCode, @Nullable List<CountedCourse> wish) {
        if (wish == null) {
            return;
        }
        Set<UUID> met = new HashSet<>();
        for (int i = 0; i < wish.size(); i++) {
            String pointer = "/courses/" + i + "/courseId";
            UUID id = wish.get(i).courseId();
            CourseTerms course = courses.ofAreaUnchanging(areaCode, id)
                    .orElseThrow(() -> TrainingProblem.UNKNOWN_COURSE.at(
                            pointer, "unknown-course", "No course of this authority."));
            if (course.exposure()) {
                throw TrainingProblem.EXPOSURE_IS_NOT_TRAINING.at(
                        pointer, "exposure-is-not-training", "A course of deliveryMode email-link never counts.");
            }
            if (!course.countsTowardsCoverage()) {
                throw CommonProblem.INVALID_CONTENT.at(
                        pointer, "does-not-count", "Its countsTowardsCoverage is false.");
            }
            if (!met.add(id)) {
                throw CommonProblem.INVALID_CONTENT.at(pointer, "course-repeated", "Each course is named once.");
            }
        }
    }
}
