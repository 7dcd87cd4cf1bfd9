package org.preventsuite.plans;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that the service prepares, and remembers the last list that it asked for of each table. */
@PersistenceUnitExtension
public class SeenStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Pattern LIST = Pattern.compile(" from (\\w+) .* order by ", Pattern.DOTALL);
    private static final Map<String, String> LAST = new ConcurrentHashMap<>();
    private static final AtomicLong COUNT = new AtomicLong();

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        Matcher list = LIST.matcher(sql);
        if (list.find()) {
            LAST.put(list.group(1), sql);
        }
        return sql;
    }

    /** The last list of actions, with a question mark for each value. */
    public static String last() {
        return last("Action");
    }

    /** The last list of that table, with a question mark for each value. */
    public static String last(String table) {
        return LAST.getOrDefault(table, "");
    }

    /** How many statements were prepared so far; a batch of rows is one. */
    public static long count() {
        return COUNT.get();
    }
}
