package org.preventsuite.aggregator.proof;

import java.util.stream.LongStream;

/** What chance begins with. Another one: {@code -Dsuite.seed=7}; more of them: {@code -Dsuite.seeds=20}. */
final class Seeds {
    private Seeds() {}

    static LongStream all() {
        long first = Long.getLong("suite.seed", 1);
        return LongStream.range(first, first + Long.getLong("suite.seeds", 2));
    }
}
