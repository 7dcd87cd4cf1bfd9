package org.preventsuite.plans.compliance;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.preventsuite.testkit.ContractStub;

/** Ports on which the partners are expected. Nobody listens there until a test starts a stub, so a partner can be dead. */
public class PartnerPorts implements QuarkusTestResourceLifecycleManager {
    /** Tests and resources are loaded apart, so the ports travel as properties of the JVM. */
    private static final String TRAINING = "suite.test.training-port";

    private static final String REFERRALS = "suite.test.referrals-port";

    @Override
    public Map<String, String> start() {
        try (ServerSocket training = new ServerSocket(0);
                ServerSocket referrals = new ServerSocket(0)) {
            System.setProperty(TRAINING, String.valueOf(training.getLocalPort()));
            System.setProperty(REFERRALS, String.valueOf(referrals.getLocalPort()));
            return Map.of(
                    "TRAINING_URL", "http://localhost:" + training.getLocalPort(),
                    "REFERRALS_URL", "http://localhost:" + referrals.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}

    public static ContractStub training() {
        return ContractStub.of("contract/training/openapi.json", Integer.getInteger(TRAINING, 0));
    }

    public static ContractStub referrals() {
        return ContractStub.of("contract/referrals/openapi.json", Integer.getInteger(REFERRALS, 0));
    }
}
