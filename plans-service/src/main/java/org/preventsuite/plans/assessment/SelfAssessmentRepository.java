package org.preventsuite.plans.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.ReportingGroupRepository;

/** The self-assessments of all councils. */
@ApplicationScoped
class SelfAssessmentRepository implements PanacheRepositoryBase<SelfAssessment, UUID> {
    private final ReportingGroupRepository groups;

    SelfAssessmentRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    SelfAssessment get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such self-assessment."));
    }

    /** What an area has submitted against a set, the oldest first, and nobody else's change of it until the end. */
    List<SelfAssessment> submittedAlone(String areaCode, String frameworkCode) {
        return find(
                        "areaCode = ?1 and frameworkCode = ?2 and status <> ?3 order by lastDay, submittedAt",
                        areaCode,
                        frameworkCode,
                        SelfAssessmentStatus.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The newest first. */
    Page<SelfAssessment> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String status = query.text("status");
        return Listing.of(getEntityManager(), SelfAssessment.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.frameworkCode = :framework", "framework", query.text("frameworkCode"))
                .where(
                        "e.status = :status",
                        "status",
                        status == null ? null : WireWord.of(SelfAssessmentStatus.class, status))
                .where("e.periodId = :period", "period", query.text("periodId"))
                .orderedBy(SortKey.date("e.lastDay", SelfAssessment::lastDay), SortKey.id(SelfAssessment::id))
                .descending(true)
                .page(query);
    }
}
