package org.preventsuite.aggregator.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The store cannot be used, in words for the person who started the aggregator. */
public final class StoreException extends RuntimeException {
    /** SQLITE_BUSY: another process holds the file. */
    private static final int BUSY = 5;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StoreException of(Path file, SQLException e) {
        return (e.getErrorCode() & 0xff) == BUSY
                ? new StoreException("The store " + file + " is in use by another aggregator.", e)
                : new StoreException("The store " + file + " cannot be opened: " + e.getMessage(), e);
    }
}
