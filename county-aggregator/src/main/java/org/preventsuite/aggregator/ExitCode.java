package org.preventsuite.aggregator;

/** How a run ended, for whoever started it; 1 is left to the Java runtime. */
enum ExitCode {
    COMPLETE(0),
    NOT_STARTED_RIGHTLY(2),
    INCOMPLETE(3),
    REFUSED(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    ExitCode worse(ExitCode other) {
        return number >= other.number ? this : other;
    }
}
