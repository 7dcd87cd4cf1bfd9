package org.preventsuite.training.plan;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.preventsuite.testkit.ContractStub;

/** The port on which plans-service is expected. Nobody listens there until a test starts a stub, so it can be dead. */
public class PlansPort implements QuarkusTestResourceLifecycleManager {
    /** Tests and resources are loaded apart, so the port travels as a property of the JVM. */
    private static final String PLANS = "suite.test.plans-port";

    @Override
    public Map<String, String> start() {
        try (ServerSocket plans = new ServerSocket(0)) {
            System.setProperty(PLANS, String.valueOf(plans.getLocalPort()));
            return Map.of("PLANS_URL", "http://localhost:" + plans.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}

    static ContractStub plans() {
        return ContractStub.of("contract/plans/openapi.json", Integer.getInteger(PLANS, 0));
    }
}
