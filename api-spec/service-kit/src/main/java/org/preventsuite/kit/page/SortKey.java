package org.preventsuite.kit.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * One key of a list's order.
 *
 * @param expression what to order by, in the query language; {@code e} is the listed thing
 * @param value reads the key from an item
 * @param parse reads the key from a cursor
 */
public record SortKey<E>(String expression, Function<E, Object> value, Function<String, Object> parse) {

    public static <E> SortKey<E> text(String expression, Function<E, String> value) {
        return new SortKey<>(expression, value::apply, text -> text);
    }

    public static <E> SortKey<E> number(String expression, Function<E, Integer> value) {
        return new SortKey<>(expression, value::apply, Integer::valueOf);
    }

    public static <E> SortKey<E> date(String expression, Function<E, LocalDate> value) {
        return new SortKey<>(expression, value::apply, LocalDate::parse);
    }

    public static <E> SortKey<E> instant(String expression, Function<E, Instant> value) {
        return new SortKey<>(expression, value::apply, Instant::parse);
    }

    public static <E> SortKey<E> uuid(String expression, Function<E, UUID> value) {
        return new SortKey<>(expression, value::apply, UUID::fromString);
    }

    public static <E> SortKey<E> id(Function<E, UUID> value) {
        return uuid("e.id", value);
    }
}
