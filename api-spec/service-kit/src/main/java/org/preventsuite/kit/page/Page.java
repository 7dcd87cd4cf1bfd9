package org.preventsuite.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param links where to go on; {@code next} is absent on the last page
 * @param totalItems how many there are in all, when asked with {@code count=true}
 */
public record Page<T>(List<T> items, Links links, @Nullable Long totalItems) {
    /** Contract schema: Links. Addresses relative to the list's own. */
    public record Links(@Nullable String next) {}

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), links, totalItems);
    }
}
