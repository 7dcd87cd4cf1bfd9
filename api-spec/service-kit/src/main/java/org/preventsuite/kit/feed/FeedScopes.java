package org.preventsuite.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.preventsuite.kit.problem.CommonProblem;

/** The scopes that cursors were given out for. There are few: one for each set of areas that a client ever had. */
@ApplicationScoped
class FeedScopes {
    private static final String KEEP =
            "insert into feed_scope (digest, areas) values (?, ?) on conflict (digest) do nothing";

    private static final String READ = "select digest, areas from feed_scope where digest = any (?)";

    private final DataSource dataSource;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    FeedScopes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps the scope of a reader before a cursor names it. */
    FeedScope keep(Set<String> areas) throws SQLException {
        FeedScope scope = FeedScope.of(areas);
        if (!kept.contains(scope.digest())) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement(KEEP)) {
                insert.setString(1, scope.digest());
                insert.setArray(2, connection.createArrayOf("varchar", areas.toArray()));
                insert.executeUpdate();
            }
            kept.add(scope.digest());
        }
        return scope;
    }

    /** The areas that each of these digests stands for; 410 when one is not known any more. */
    List<Set<String>> areas(Connection connection, List<String> digests) throws SQLException {
        Map<String, Set<String>> known = new HashMap<>(Map.of(FeedScope.NOTHING, Set.of()));
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setArray(1, connection.createArrayOf("varchar", digests.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.put(
                            row.getString(1), Set.of((String[]) row.getArray(2).getArray()));
                }
            }
        }
        List<Set<String>> areas = new ArrayList<>();
        for (String digest : digests) {
            Set<String> one = known.get(digest);
            if (one == null) {
                throw CommonProblem.CURSOR_EXPIRED.because("Begin again without a cursor.");
            }
            areas.add(one);
        }
        return areas;
    }
}
