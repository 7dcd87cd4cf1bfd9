package org.preventsuite.testkit;

import java.util.concurrent.atomic.AtomicInteger;

/** Area codes that nobody else in the run is using: tests share one database and never clean it. */
public final class Councils {
    private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

    private Councils() {}

    public static String fresh() {
        return "W" + NEXT.incrementAndGet();
    }
}
