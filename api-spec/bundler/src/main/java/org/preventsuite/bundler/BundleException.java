package org.preventsuite.bundler;

/** A contract that cannot be bundled; the message names the file to mend. */
final class BundleException extends RuntimeException {
    BundleException(String message) {
        super(message);
    }

    BundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
