package org.preventsuite.plans.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.plans.timescale.PartialDate;

/** Changes to self-assessments, each in one transaction. */
@ApplicationScoped
@Transactional
class SelfAssessmentService {
    private static final String TYPE = "self-assessment";

    private final SelfAssessmentRepository assessments;
    private final AssessmentRules rules;
    private final Unmet unmet;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    SelfAssessmentService(
            SelfAssessmentRepository assessments,
            AssessmentRules rules,
            Unmet unmet,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.assessments = assessments;
        this.rules = rules;
        this.unmet = unmet;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    SelfAssessmentView create(Caller caller, NewSelfAssessment wanted) {
        caller.requireAuthority(wanted.areaCode());
        SelfAssessment assessment = new SelfAssessment(wanted, rules.settle(wanted), clock);
        if (isSubmitted(wanted)) {
            assessment.submit(takePlace(caller, assessment, wanted));
        }
        assessments.persistAndFlush(assessment);
        return saved(caller, isSubmitted(wanted) ? "submitted" : "created", assessment);
    }

    SelfAssessmentView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        SelfAssessment assessment = assessments.get(id);
        caller.requireOwned(assessment.areaCode());
        IfMatch.require(ifMatch, assessment.version());
        assessment.requireDraft();
        NewSelfAssessment wanted = patches.apply(NewSelfAssessment.of(assessment), patch, NewSelfAssessment.class);
        AssessmentDocument settled = rules.settle(wanted);
        SelfAssessment next = isSubmitted(wanted) ? takePlace(caller, assessment, wanted) : null;
        if (!assessment.become(wanted, settled, clock)) {
            return unmet.view(assessment);
        }
        if (isSubmitted(wanted)) {
            assessment.submit(next);
        }
        assessments.flush();
        return saved(caller, isSubmitted(wanted) ? "submitted" : "updated", assessment);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        SelfAssessment assessment = assessments.get(id);
        caller.requireOwned(assessment.areaCode());
        IfMatch.require(ifMatch, assessment.version());
        assessment.requireDraft();
        assessments.delete(assessment);
        assessments.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, SelfAssessmentView.stored(assessment));
    }

    private static boolean isSubmitted(NewSelfAssessment wanted) {
        return wanted.status() == SelfAssessmentStatus.SUBMITTED;
    }

    /**
     * Supersedes the one before it in the order of days, however late it is recorded. That is stored first, since only
     * one may be current.
     *
     * @return the one after it, which supersedes it in turn, if there is one
     */
    private @Nullable SelfAssessment takePlace(Caller caller, SelfAssessment assessment, NewSelfAssessment wanted) {
        List<SelfAssessment> submitted = assessments.submittedAlone(assessment.areaCode(), assessment.frameworkCode());
        int place = (int) submitted.stream()
                .filter(other -> !other.lastDay()
                        .isAfter(PartialDate.parse(wanted.assessedOn()).lastDay()))
                .count();
        if (place > 0) {
            SelfAssessment before = submitted.get(place - 1);
            before.supersede(assessment, clock);
            assessments.flush();
            changes.saved(caller, "superseded", TYPE, SelfAssessmentView.stored(before));
        }
        return place < submitted.size() ? submitted.get(place) : null;
    }

    private SelfAssessmentView saved(Caller caller, String verb, SelfAssessment assessment) {
        changes.saved(caller, verb, TYPE, SelfAssessmentView.stored(assessment));
        return unmet.view(assessment);
    }
}
