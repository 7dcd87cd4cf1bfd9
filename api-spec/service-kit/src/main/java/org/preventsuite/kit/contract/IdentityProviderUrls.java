package org.preventsuite.kit.contract;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.jspecify.annotations.Nullable;

/** Puts the addresses of the real identity provider into the served document, so that Swagger UI can log in. */
public class IdentityProviderUrls implements OASFilter {
    private static final String STANDARD_PATH = "/protocol/openid-connect";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Config config = ConfigProvider.getConfig();
        config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                .ifPresent(issuer -> document.getComponents()
                        .getSecuritySchemes()
                        .values()
                        .forEach(scheme -> {
                            if (scheme.getFlows() != null) {
                                point(scheme.getFlows().getClientCredentials(), issuer);
                                point(scheme.getFlows().getAuthorizationCode(), issuer);
                            }
                        }));
    }

    private static void point(@Nullable OAuthFlow flow, String issuer) {
        if (flow != null) {
            flow.setTokenUrl(issuer + STANDARD_PATH + "/token");
            if (flow.getRefreshUrl() != null) {
                flow.setRefreshUrl(issuer + STANDARD_PATH + "/token");
            }
            if (flow.getAuthorizationUrl() != null) {
                flow.setAuthorizationUrl(issuer + STANDARD_PATH + "/auth");
            }
        }
    }
}
