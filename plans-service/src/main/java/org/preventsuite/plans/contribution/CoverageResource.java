package org.preventsuite.plans.contribution;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanRepository;

/** How far contributions cover a plan, over HTTP. */
@Singleton
@Path("/v1/plans/{planId}/contribution-coverage")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
    private final ContributionRepository contributions;
    private final PlanRepository plans;
    private final AreaDirectory areas;
    private final CurrentCaller caller;

    CoverageResource(
            ContributionRepository contributions, PlanRepository plans, AreaDirectory areas, CurrentCaller caller) {
        this.contributions = contributions;
        this.plans = plans;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public CoverageView getContributionCoverage(@RestPath UUID planId) {
        Plan plan =
                plans.findFor(caller.get(), planId).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such plan."));
        Set<String> members = areas.withMembers(plan.areaCode());
        members.remove(plan.areaCode());
        return CoverageView.of(
                planId,
                plan.areaCode(),
                contributions.actions(planId),
                contributions.to(planId),
                contributions.from(planId),
                members);
    }
}
