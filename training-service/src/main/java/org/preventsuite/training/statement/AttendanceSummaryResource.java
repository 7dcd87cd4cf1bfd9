package org.preventsuite.training.statement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/** The attendance summary over HTTP. */
@Singleton
@Path("/v1/attendance-summary")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceSummaryResource {
    private final AttendanceStatementRepository statements;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    AttendanceSummaryResource(
            AttendanceStatementRepository statements, CurrentCaller caller, Query query, Clock clock) {
        this.statements = statements;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("training:read")
    public AttendanceSummary getAttendanceSummary() {
        String area = query.required("areaCode");
        String period = query.required("periodId");
        caller.get().requireInSight(area);
        if (PeriodKey.read(period).isEmpty()) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "There is no such period.",
                    List.of(FieldError.inParameter("periodId", "no-such-period", "Two years that follow each other.")));
        }
        return AttendanceSummary.of(
                area,
                period,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                statements.stated(area, period),
                statements.parts(area, period));
    }
}
