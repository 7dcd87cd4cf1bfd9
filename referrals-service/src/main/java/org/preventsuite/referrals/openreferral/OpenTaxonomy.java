package org.preventsuite.referrals.openreferral;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;
import org.preventsuite.referrals.route.RouteCode;

/** Contract schema: OpenTaxonomy. */
record OpenTaxonomy(UUID id, String name, String description, String version) {
    private static final String VERSION = "1.0.0";
    private static final String ROUTES = "routes";
    private static final String AUDIENCES = "audiences";

    /** By the way a concern travels. */
    static final OpenTaxonomy OF_ROUTES = new OpenTaxonomy(
            StableId.of("taxonomy", ROUTES),
            "How a concern travels",
            "The ways by which councils in England and Wales let a concern be passed on.",
            VERSION);

    /** By those who may use the route. */
    static final OpenTaxonomy OF_AUDIENCES = new OpenTaxonomy(
            StableId.of("taxonomy", AUDIENCES),
            "Who may use a route",
            "The audiences that the routes in this feed are meant for.",
            VERSION);

    /** Contract schema: OpenTaxonomyTerm. {@code term} is what the UK profile calls the name. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Term(UUID id, String code, String name, String term, String description, String taxonomy, UUID taxonomyId) {
        static Term of(RouteCode code) {
            return of(OF_ROUTES, ROUTES, code.wire(), code.label(), "The concern travels by: " + code.label() + ".");
        }

        static Term ofAudience(String audience) {
            return of(
                    OF_AUDIENCES,
                    AUDIENCES,
                    audience,
                    audience.replace('-', ' '),
                    "The route is meant for " + audience.replace('-', ' ') + ".");
        }

        private static Term of(OpenTaxonomy taxonomy, String list, String code, String name, String description) {
            UUID id = StableId.of("term:" + list, code);
            return new Term(id, code, name, name, description, taxonomy.name(), taxonomy.id());
        }
    }
}
