package org.preventsuite.referrals;

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
    @Override
    protected Set<String> openToEverybody() {
        return Set.of(
                "describeTable",
                "getProblemType",
                "getOpenReferral",
                "listOpenServices",
                "getOpenService",
                "listOpenServiceAtLocations",
                "listOpenTaxonomies",
                "listOpenTaxonomyTerms");
    }

    @Override
    protected Set<String> refusingUnknownFieldsOtherwise() {
        return Set.of("replaceExactCounts");
    }
}
