package org.preventsuite.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Hears what the service logs; the test's own database server speaks through the same log and is not heard. */
public final class HeardLog extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final SimpleFormatter words = new SimpleFormatter();
    private final Map<Logger, @Nullable Level> usual = new LinkedHashMap<>();

    /** Listens, and has these loggers say all that they say when somebody looks for a fault. */
    public HeardLog(String... talkative) {
        for (String name : talkative) {
            Logger logger = Logger.getLogger(name);
            usual.put(logger, logger.getLevel());
            logger.setLevel(Level.FINE);
        }
        Logger.getLogger("").addHandler(this);
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        if (!String.valueOf(record.getLoggerName()).startsWith("io.zonky")) {
            StringWriter line = new StringWriter();
            line.write(words.formatMessage(record) + Arrays.toString(record.getParameters()));
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(line, true));
            }
            lines.add(line.toString());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        usual.forEach(Logger::setLevel);
    }
}
