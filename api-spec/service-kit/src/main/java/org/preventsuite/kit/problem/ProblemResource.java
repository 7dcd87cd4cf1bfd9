package org.preventsuite.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** The page that {@code helpUrl} leads to: what a refusal means and what to do about it. */
@Singleton
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {
    private final Map<String, ProblemType> types = new LinkedHashMap<>();

    ProblemResource(ProblemCatalogue catalogue) {
        for (ProblemType type : CommonProblem.values()) {
            types.put(type.slug(), type);
        }
        for (ProblemType type : catalogue.types()) {
            types.put(type.slug(), type);
        }
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public ProblemPage getProblemType(@RestPath String slug) {
        ProblemType type = types.get(slug);
        if (type == null) {
            throw CommonProblem.NOT_FOUND.because("No such problem type.");
        }
        return new ProblemPage(type.slug(), type.title(), type.status(), type.title() + ".", type.advice());
    }

    /** Contract schema: ProblemPage. */
    public record ProblemPage(String slug, String title, int status, String meaning, String whatToDo) {}
}
