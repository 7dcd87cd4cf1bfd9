package org.preventsuite.training.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.audience.AudienceKind;

/** Series of coverage over HTTP. */
@Singleton
@Path("/v1/coverage-series")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageSeriesResource {
    private static final int LONGEST_YEARS = 20;

    private final CoverageReader reader;
    private final CurrentCaller caller;
    private final Query query;

    CoverageSeriesResource(CoverageReader reader, CurrentCaller caller, Query query) {
        this.reader = reader;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public CoverageSeries getCoverageSeries() {
        String area = query.required("areaCode");
        caller.get().requireInSight(area);
        String kind = query.text("kind");
        CoverageSeries series = CoverageSeries.of(
                reader.rule(caller.get(), area), area, kind == null ? null : AudienceKind.of(kind), quarterEnds());
        if (!series.hasDenominator()) {
            throw TrainingProblem.NO_DENOMINATOR.because(
                    "No audience that is asked for has a head-count at the end of any of these quarters.");
        }
        return series;
    }

    private List<LocalDate> quarterEnds() {
        LocalDate from = LocalDate.parse(query.required("from"));
        LocalDate to = LocalDate.parse(query.required("to"));
        if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw refused("too-long", "At most " + LONGEST_YEARS + " years after from.");
        }
        List<LocalDate> ends = CoverageSeries.quarterEnds(from, to);
        if (ends.isEmpty()) {
            throw refused("no-quarter-end", "A quarter ends between from and this day.");
        }
        return ends;
    }

    private static ProblemException refused(String code, String detail) {
        return CommonProblem.MALFORMED_REQUEST.because(
                "There is no such series.", List.of(FieldError.inParameter("to", code, detail)));
    }
}
