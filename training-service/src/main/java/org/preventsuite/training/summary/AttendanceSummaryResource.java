package org.preventsuite.training.summary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.training.known.KnowledgeReader;

/** The attendance summary over HTTP. */
@Singleton
@Path("/v1/attendance-summary")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceSummaryResource {
    private final KnowledgeReader knowledge;
    private final Query query;
    private final Clock clock;

    AttendanceSummaryResource(KnowledgeReader knowledge, Query query, Clock clock) {
        this.knowledge = knowledge;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("training:read")
    public AttendanceSummary getAttendanceSummary() {
        String area = query.required("areaCode");
        String periodId = query.required("periodId");
        PeriodKey period = PeriodKey.read(periodId)
                .orElseThrow(() -> CommonProblem.MALFORMED_REQUEST.because(
                        "There is no such period.",
                        List.of(FieldError.inParameter(
                                "periodId", "no-such-period", "Two years that follow each other."))));
        return AttendanceSummary.of(
                area, period, clock.instant().truncatedTo(ChronoUnit.MICROS), knowledge.standing(area));
    }
}
