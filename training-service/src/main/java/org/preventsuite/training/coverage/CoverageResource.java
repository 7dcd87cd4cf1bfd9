package org.preventsuite.training.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.preventsuite.kit.page.Query;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.known.KnowledgeReader;

/** Coverage over HTTP. */
@Singleton
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
    private final KnowledgeReader knowledge;
    private final Query query;

    CoverageResource(KnowledgeReader knowledge, Query query) {
        this.knowledge = knowledge;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Coverage getCoverage() {
        String area = query.required("areaCode");
        String kind = query.text("kind");
        return new CoverageHistory(knowledge.standing(area))
                .last()
                .answer(new CoverageQuestion(
                        area,
                        LocalDate.parse(query.required("asAt")),
                        kind == null ? null : AudienceKind.of(kind),
                        query.uuid("audienceId")))
                .orElseThrow(() -> TrainingProblem.NO_DENOMINATOR.because(
                        "No audience that is asked for has a head-count of that day or before."));
    }
}
