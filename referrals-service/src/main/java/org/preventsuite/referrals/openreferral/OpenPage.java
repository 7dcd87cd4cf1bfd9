package org.preventsuite.referrals.openreferral;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.function.Function;

/**
 * One numbered page, in the envelope of the standard.
 *
 * @param size how many stand on this page
 */
@JsonNaming(SnakeCaseStrategy.class)
record OpenPage<T>(
        int totalItems,
        int totalPages,
        int pageNumber,
        int size,
        boolean firstPage,
        boolean lastPage,
        boolean empty,
        List<T> contents) {

    /** Which page is asked for: {@code number} from 1, {@code size} the most that may stand on it. */
    record Asked(int number, int size) {
        int skipped() {
            return (number - 1) * size;
        }

        /** The page that holds these, of so many in all. */
        <T> OpenPage<T> of(List<T> contents, int totalItems) {
            int totalPages = Math.max(1, (totalItems + size - 1) / size);
            return new OpenPage<>(
                    totalItems,
                    totalPages,
                    number,
                    contents.size(),
                    number == 1,
                    number >= totalPages,
                    contents.isEmpty(),
                    contents);
        }

        /** The page of a list that is short enough to be at hand. */
        <T> OpenPage<T> of(List<T> all) {
            return of(all.stream().skip(skipped()).limit(size).toList(), all.size());
        }
    }

    <R> OpenPage<R> map(Function<? super T, R> view) {
        return new OpenPage<>(
                totalItems,
                totalPages,
                pageNumber,
                size,
                firstPage,
                lastPage,
                empty,
                contents.stream().<R>map(view).toList());
    }
}
