package org.preventsuite.referrals;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the last list that the service asked its database for. */
@PersistenceUnitExtension
public class SeenStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static volatile String last = "";

    @Override
    public String inspect(String sql) {
        if (sql.contains(" order by ")) {
            last = sql;
        }
        return sql;
    }

    /** The statement, with a question mark for each value. */
    public static String last() {
        return last;
    }
}
