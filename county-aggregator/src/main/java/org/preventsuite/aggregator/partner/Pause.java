package org.preventsuite.aggregator.partner;

import java.time.Duration;

/** Waiting, as something a test can watch instead of sit through. */
@FunctionalInterface
public interface Pause {
    void of(Duration time) throws InterruptedException;

    static Pause asleep() {
        return time -> Thread.sleep(time.toMillis());
    }
}
