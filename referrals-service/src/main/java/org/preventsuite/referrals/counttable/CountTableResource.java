package org.preventsuite.referrals.counttable;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The catalogue of tables over HTTP. */
@Singleton
@Path("/v1/count-tables")
@Produces(MediaType.APPLICATION_JSON)
public class CountTableResource {
    private final CountTableRepository tables;
    private final Query query;

    CountTableResource(CountTableRepository tables, Query query) {
        this.tables = tables;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("releases:read")
    @Transactional
    public Page<CountTableView> listCountTables() {
        return tables.list(query).map(CountTable::view);
    }
}
