package org.preventsuite.training.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.training.audience.AudienceRepository;
import org.preventsuite.training.course.CourseLookup;
import org.preventsuite.training.policy.CoveragePolicyLookup;
import org.preventsuite.training.session.SessionCounts;
import org.preventsuite.training.statement.StatedCounts;

/** Reads what the rule of coverage is applied to. */
@ApplicationScoped
class CoverageReader {
    private final AudienceRepository audiences;
    private final CourseLookup courses;
    private final StatedCounts statements;
    private final SessionCounts sessions;
    private final CoveragePolicyLookup policies;

    CoverageReader(
            AudienceRepository audiences,
            CourseLookup courses,
            StatedCounts statements,
            SessionCounts sessions,
            CoveragePolicyLookup policies) {
        this.audiences = audiences;
        this.courses = courses;
        this.statements = statements;
        this.sessions = sessions;
        this.policies = policies;
    }

    /** The rule on what is stored of the area, for that reader. */
    @Transactional
    CoverageRule rule(Caller caller, String areaCode) {
        return new CoverageRule(
                audiences.ofArea(areaCode).stream().map(TrainedAudience::of).toList(),
                Stream.concat(statements.ofArea(areaCode).stream(), sessions.ofArea(areaCode).stream())
                        .toList(),
                new CoverageTerms(policies.ofArea(areaCode), courses.ofArea(areaCode)),
                caller.authorities().contains(areaCode));
    }
}
