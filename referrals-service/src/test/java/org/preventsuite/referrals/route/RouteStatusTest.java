package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.referrals.route.RouteStatus.ACTIVE;
import static org.preventsuite.referrals.route.RouteStatus.DRAFT;
import static org.preventsuite.referrals.route.RouteStatus.RETIRED;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RouteStatusTest {
    @Test
    void nothing_leads_back() {
        assertThat(Arrays.stream(RouteStatus.values()).filter(DRAFT::canBecome))
                .containsExactly(DRAFT, ACTIVE, RETIRED);
        assertThat(Arrays.stream(RouteStatus.values()).filter(ACTIVE::canBecome))
                .containsExactly(ACTIVE, RETIRED);
        assertThat(Arrays.stream(RouteStatus.values()).filter(RETIRED::canBecome))
                .containsExactly(RETIRED);
    }
}
