package org.preventsuite.kit.info;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.feed.FeedState;
import org.preventsuite.kit.feed.TombstonePurge;
import org.preventsuite.kit.idempotency.Idempotency;

/** What an integrator asks first: which contract this is, how far the feed has come, who the partners are. */
@Singleton
@Path("/v1/service-info")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceInfoResource {
    /** Six years and the running one, as councils keep their other audit records. */
    private static final int AUDIT_YEARS = 7;

    private final ServiceFacts facts;
    private final Contract contract;
    private final FeedState feed;
    private final TombstonePurge tombstones;
    private final String version;

    ServiceInfoResource(
            ServiceFacts facts,
            Contract contract,
            FeedState feed,
            TombstonePurge tombstones,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.facts = facts;
        this.contract = contract;
        this.feed = feed;
        this.tombstones = tombstones;
        this.version = version;
    }

    @GET
    @PermissionsAllowed("changes:read")
    public ServiceInfo getServiceInfo() {
        return new ServiceInfo(
                facts.name(),
                version,
                contract.version(),
                contract.hash(),
                facts.codeLists(),
                feed.progress(),
                new Retention((int) Idempotency.KEPT.toHours(), AUDIT_YEARS, tombstones.days()),
                facts.partners());
    }

    /** Contract schema: ServiceInfo. */
    public record ServiceInfo(
            String service,
            String version,
            String contractVersion,
            String contractHash,
            List<ServiceFacts.CodeList> codeLists,
            FeedState.Progress feed,
            Retention retention,
            List<ServiceFacts.Partner> partners) {}

    /** How long things are kept. */
    public record Retention(int idempotencyHours, int auditYears, int tombstoneDays) {}
}
