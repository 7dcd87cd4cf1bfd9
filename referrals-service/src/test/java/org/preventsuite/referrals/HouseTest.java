package org.preventsuite.referrals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.HouseRules;

class HouseTest extends HouseRules {
    @Test
    void exact_counts_are_met_where_they_are_put_and_where_a_release_is_made_of_them() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.preventsuite.referrals.exact..")
                .and()
                .doNotHaveSimpleName("CountReleaseService")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.preventsuite.referrals.exact..")
                .because("who never meets an exact count cannot tell of it")
                .check(PRODUCTION_CLASSES);
    }
}
