package org.preventsuite.training.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.known.KnowledgeReader;

/** Series of coverage over HTTP. */
@Singleton
@Path("/v1/coverage-series")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageSeriesResource {
    private static final int LONGEST_YEARS = 20;

    private final KnowledgeReader knowledge;
    private final Query query;

    CoverageSeriesResource(KnowledgeReader knowledge, Query query) {
        this.knowledge = knowledge;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public CoverageSeries getCoverageSeries() {
        String area = query.required("areaCode");
        String kind = query.text("kind");
        List<LocalDate> ends = quarterEnds();
        CoverageSeries series = CoverageSeries.of(
                new CoverageHistory(knowledge.all(area)), area, kind == null ? null : AudienceKind.of(kind), ends);
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
