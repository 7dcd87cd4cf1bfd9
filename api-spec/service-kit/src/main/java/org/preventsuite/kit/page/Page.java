package org.preventsuite.kit.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param links where to go on; {@code next} is absent on the last page
 * @param totalItems how many there are in all, when asked with {@code count=true}
 * @param following reads the page behind this one, for answers that hold the whole list; null on the last page and of a
 *     list that is not streamed
 */
public record Page<T>(
        List<T> items,
        Links links,
        @Nullable Long totalItems,
        @JsonIgnore @Nullable Supplier<Page<T>> following) {
    /** Contract schema: Links. Addresses relative to the list's own. */
    public record Links(@Nullable String next) {}

    public Page {
        items = List.copyOf(items);
    }

    /** The page that the request asks for, of a list so short that all of it is at hand; each item has its own key. */
    public static <T> Page<T> of(List<T> all, Function<T, String> key, Query query) {
        List<String> keys = all.stream().map(key).toList();
        List<String> position = query.position();
        int from = position.isEmpty() ? 0 : keys.indexOf(String.join("", position)) + 1;
        if (from == 0 && !position.isEmpty()) {
            throw Cursor.notOurs();
        }
        int to = Math.min(all.size(), from + query.limit());
        return new Page<>(
                all.subList(from, to),
                new Links(to == all.size() ? null : query.next(List.of(keys.get(to - 1)))),
                query.count() ? (long) all.size() : null,
                null);
    }

    /** The page of what each item looks like. */
    public <R> Page<R> map(Function<? super T, R> view) {
        return mapAll(all -> all.stream().<R>map(view).toList());
    }

    /** The same for views that need to know all items of their page. */
    public <R> Page<R> mapAll(Function<List<T>, List<R>> views) {
        Supplier<Page<T>> rest = following;
        return new Page<>(
                views.apply(items),
                links,
                totalItems,
                rest == null ? null : () -> rest.get().mapAll(views));
    }
}
