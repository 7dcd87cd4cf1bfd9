package org.preventsuite.kit.page;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list by position: one query for limit+1 rows behind the last one given out, stable under inserts. Conditions whose
 * value is absent are left out.
 */
public final class Listing<E> {
    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private List<SortKey<E>> order = List.of();
    private boolean descending;

    private Listing(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    /** Begins a list of entities; conditions and sort keys name the entity {@code e}. */
    public static <E> Listing<E> of(EntityManager entities, Class<E> type) {
        return new Listing<>(entities, type);
    }

    /** Adds a condition that needs no value. */
    @CanIgnoreReturnValue
    public Listing<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition with one named value, unless the value is absent. */
    @CanIgnoreReturnValue
    public Listing<E> where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Keeps what belongs to one of the areas. */
    @CanIgnoreReturnValue
    public Listing<E> inAreas(Collection<String> areas) {
        return where("e.areaCode in :readable", "readable", areas.isEmpty() ? List.of("-") : areas);
    }

    /** The order; the last key must tell any two items apart. */
    @CanIgnoreReturnValue
    public Listing<E> orderedBy(List<SortKey<E>> keys) {
        order = List.copyOf(keys);
        return this;
    }

    @CanIgnoreReturnValue
    public Listing<E> orderedBy(SortKey<E> key, SortKey<E> last) {
        return orderedBy(List.of(key, last));
    }

    /** The order by a key that already tells any two items apart. */
    @CanIgnoreReturnValue
    public Listing<E> orderedBy(SortKey<E> key) {
        return orderedBy(List.of(key));
    }

    @CanIgnoreReturnValue
    public Listing<E> descending(boolean value) {
        descending = value;
        return this;
    }

    /** The page that the request asks for. */
    public Page<E> page(Query query) {
        String filter = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Long total = query.count()
                ? bound(entities.createQuery("select count(e) from " + type.getName() + " e" + filter, Long.class))
                        .getSingleResult()
                : null;
        return page(query, filter, query.position(), total);
    }

    private Page<E> page(Query query, String filter, List<String> from, @Nullable Long total) {
        List<E> rows = rows(query, filter, from);
        if (rows.size() <= query.limit()) {
            return new Page<>(rows, new Page.Links(null), total, null);
        }
        List<E> items = rows.subList(0, query.limit());
        List<String> last = position(items.get(items.size() - 1));
        return new Page<>(items, new Page.Links(query.next(last)), total, () -> {
            entities.clear(); // what was written out is not kept
            return page(query, filter, last, null);
        });
    }

    private List<E> rows(Query query, String filter, List<String> position) {
        String keys = order.stream().map(SortKey::expression).collect(Collectors.joining(", "));
        String way = descending ? " desc" : " asc";
        String behind = "";
        if (!position.isEmpty()) {
            if (position.size() != order.size()) {
                throw Cursor.notOurs();
            }
            List<String> names = new ArrayList<>();
            for (int i = 0; i < position.size(); i++) {
                values.put("key" + i, parsed(order.get(i), position.get(i)));
                names.add(":key" + i);
            }
            behind = (filter.isEmpty() ? " where " : " and ") + "(" + keys + ") " + (descending ? "<" : ">") + " ("
                    + String.join(", ", names) + ")";
        }
        return bound(entities.createQuery(
                        "select e from " + type.getName() + " e" + filter + behind + " order by "
                                + order.stream().map(k -> k.expression() + way).collect(Collectors.joining(", ")),
                        type))
                .setMaxResults(query.limit() + 1)
                .getResultList();
    }

    private <R> TypedQuery<R> bound(TypedQuery<R> query) {
        values.forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(p -> name.equals(p.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private List<String> position(E last) {
        return order.stream().map(key -> key.value().apply(last).toString()).toList();
    }

    private static <E> Object parsed(SortKey<E> key, String text) {
        try {
            return key.parse().apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.notOurs();
        }
    }
}
