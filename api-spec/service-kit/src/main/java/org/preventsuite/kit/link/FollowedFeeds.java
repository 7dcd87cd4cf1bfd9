package org.preventsuite.kit.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.AreaDirectory;

/**
 * How far each feed has been read, and which resources it has named so far. A page, the step of the cursor and the
 * links that it settles are one transaction; of several instances that read the same page, one takes it.
 */
@ApplicationScoped
public class FollowedFeeds {
    /** How far the clocks of two services may be apart. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private static final String STEP = """
        insert into followed_feed (feed, cursor, whole) values (?, ?, ?)
        on conflict (feed) do update set cursor = excluded.cursor, whole = excluded.whole
        where followed_feed.cursor is not distinct from ?\
        """;

    private final DataSource dataSource;
    private final AreaDirectory areas;

    FollowedFeeds(DataSource dataSource, AreaDirectory areas) {
        this.dataSource = dataSource;
        this.areas = areas;
    }

    /**
     * How far a feed has been read.
     *
     * @param whole whether the reading from the start has reached the end once, so that what is not known is not there
     */
    record Position(@Nullable String cursor, boolean whole) {
        static final Position START = new Position(null, false);
    }

    private record Known(String type, String areaCode) {}

    Position position(String feed) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select cursor, whole from followed_feed where feed = ?")) {
            query.setString(1, feed);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Position(row.getString(1), row.getBoolean(2)) : Position.START;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the position in a feed cannot be read", e);
        }
    }

    /**
     * Takes a page and settles the links that it decides.
     *
     * @param stored where the store stood when the page was asked for
     * @param from where the page was read from: the same, or the start when the feed began anew
     * @return false when another instance was faster
     */
    @Transactional
    @ActivateRequestContext
    boolean take(String feed, Position stored, Position from, FeedPage page, List<? extends FollowedLinks<?>> links) {
        boolean whole = from.whole() || page.upToDate();
        try (Connection connection = dataSource.getConnection()) {
            if (!step(connection, feed, page.cursor(), whole, stored.cursor())) {
                return false;
            }
            if (from.cursor() == null) {
                forget(connection, feed);
            }
            Set<String> types =
                    links.stream().flatMap(some -> some.targetTypes().stream()).collect(Collectors.toSet());
            remember(connection, feed, page, types);
        } catch (SQLException e) {
            throw new IllegalStateException("a page of a feed cannot be stored", e);
        }
        links.forEach(some -> settle(feed, page, whole, whole && !from.whole(), some));
        return true;
    }

    private static boolean step(
            Connection connection, String feed, String cursor, boolean whole, @Nullable String before)
            throws SQLException {
        try (PreparedStatement step = connection.prepareStatement(STEP)) {
            step.setString(1, feed);
            step.setString(2, cursor);
            step.setBoolean(3, whole);
            step.setString(4, before);
            return step.executeUpdate() == 1;
        }
    }

    private static void forget(Connection connection, String feed) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from followed_resource where feed = ?")) {
            delete.setString(1, feed);
            delete.executeUpdate();
        }
    }

    private static void remember(Connection connection, String feed, FeedPage page, Set<String> types)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                        "delete from followed_resource where feed = ? and resource_id = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into followed_resource (feed, resource_id, resource_type, area_code)"
                                + " values (?, ?, ?, ?)")) {
            for (FeedPage.Entry entry : page.items()) {
                if (types.contains(entry.resourceType())) {
                    delete.setString(1, feed);
                    delete.setObject(2, entry.resourceId());
                    delete.addBatch();
                    if (!entry.isGone()) {
                        insert.setString(1, feed);
                        insert.setObject(2, entry.resourceId());
                        insert.setString(3, entry.resourceType());
                        insert.setString(4, entry.areaCode());
                        insert.addBatch();
                    }
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    private <L extends PartnerLink> void settle(
            String feed, FeedPage page, boolean whole, boolean all, FollowedLinks<L> links) {
        Set<UUID> changed = page.items().stream()
                .filter(entry -> links.targetTypes().contains(entry.resourceType()))
                .map(FeedPage.Entry::resourceId)
                .collect(Collectors.toSet());
        List<L> unsettled = all ? links.all() : links.unsettled(changed);
        Map<UUID, Known> known =
                known(feed, unsettled.stream().map(PartnerLink::target).collect(Collectors.toSet()));
        for (L link : unsettled) {
            verdict(link, known.get(link.target()), changed, whole, page)
                    .filter(found -> found != link.linkState())
                    .ifPresent(found -> links.settle(link, found));
        }
    }

    /** What is known of the target decides; of what is not known, only that a whole reading did not meet it. */
    private Optional<LinkState> verdict(
            PartnerLink link, @Nullable Known target, Set<UUID> changed, boolean whole, FeedPage page) {
        if (target != null && target.type().equals(link.targetType())) {
            boolean readable = areas.withMembers(link.areaCode()).contains(target.areaCode());
            return Optional.of(readable ? LinkState.VERIFIED : LinkState.BROKEN);
        }
        boolean shouldHaveBeenMet =
                whole && link.updatedAt().isBefore(page.consistentThrough().minus(CLOCKS_APART));
        return changed.contains(link.target()) || shouldHaveBeenMet ? Optional.of(LinkState.BROKEN) : Optional.empty();
    }

    private Map<UUID, Known> known(String feed, Set<UUID> ids) {
        Map<UUID, Known> known = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select resource_id, resource_type, area_code from followed_resource"
                                + " where feed = ? and resource_id = any (?)")) {
            query.setString(1, feed);
            query.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.put(row.getObject(1, UUID.class), new Known(row.getString(2), row.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what a feed has named cannot be read", e);
        }
        return known;
    }
}
