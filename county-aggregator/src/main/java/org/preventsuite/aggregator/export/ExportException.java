package org.preventsuite.aggregator.export;

/** The files cannot be written, in words for the person who started the aggregator. */
public final class ExportException extends RuntimeException {
    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
