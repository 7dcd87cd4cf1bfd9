package org.preventsuite.localsuite;

/** A reason not to go on that the person at the keyboard can read and act on; shown without a stack trace. */
class SuiteFailure extends RuntimeException {
    SuiteFailure(String message) {
        super(message);
    }

    SuiteFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
