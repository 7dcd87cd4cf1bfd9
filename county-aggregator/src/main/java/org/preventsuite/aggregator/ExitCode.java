package org.preventsuite.aggregator;

/** How a run ended, for whoever started it, from good to bad; 1 is left to the Java runtime. */
enum ExitCode {
    COMPLETE(0),
    NOT_AS_SIGNED(5),
    INCOMPLETE(3),
    REFUSED(4),
    NOT_STARTED_RIGHTLY(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    ExitCode worse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
