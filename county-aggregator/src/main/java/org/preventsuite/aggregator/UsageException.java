package org.preventsuite.aggregator;

/** The aggregator was not started rightly. */
final class UsageException extends Exception {
    UsageException(String message) {
        super(message);
    }
}
