package org.preventsuite.training;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears what the service logs; the test's own database server speaks through the same log and is not heard. */
public final class HeardLog extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final SimpleFormatter words = new SimpleFormatter();

    public HeardLog() {
        Logger.getLogger("").addHandler(this);
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        if (!String.valueOf(record.getLoggerName()).startsWith("io.zonky")) {
            lines.add(words.formatMessage(record) + record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
