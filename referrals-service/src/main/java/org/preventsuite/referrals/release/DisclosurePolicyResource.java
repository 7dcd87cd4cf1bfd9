package org.preventsuite.referrals.release;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The policies over HTTP. */
@Singleton
@Path("/v1/disclosure-policies")
@Produces(MediaType.APPLICATION_JSON)
public class DisclosurePolicyResource {
    private final CountPolicyRepository policies;
    private final Query query;

    DisclosurePolicyResource(CountPolicyRepository policies, Query query) {
        this.policies = policies;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("releases:read")
    public Page<CountPolicy.View> listDisclosurePolicies() {
        return policies.list(query).map(CountPolicy::view);
    }
}
