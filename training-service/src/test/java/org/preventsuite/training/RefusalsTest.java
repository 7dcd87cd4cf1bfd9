package org.preventsuite.training;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.RefusalChecks;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class RefusalsTest extends RefusalChecks {
    /** xAPI statements say more than is read of them. */
    @Override
    protected Set<String> refusingUnknownFieldsOtherwise() {
        return Set.of("createImport");
    }
}
