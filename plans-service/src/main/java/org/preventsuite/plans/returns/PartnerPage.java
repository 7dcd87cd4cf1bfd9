package org.preventsuite.plans.returns;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page of a partner's list. */
record PartnerPage<T>(List<T> items, Links links) {
    static final int LARGEST = 500;
    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&]+)");

    PartnerPage {
        items = List.copyOf(items);
        Objects.requireNonNull(links);
    }

    /** Contract schema: Links. */
    record Links(@Nullable String next) {}

    /**
     * The whole list, page by page.
     *
     * @param pages the page behind a cursor; the first behind none
     */
    static <T> List<T> all(Function<@Nullable String, PartnerPage<T>> pages) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            PartnerPage<T> page = pages.apply(cursor);
            all.addAll(page.items());
            cursor = page.cursor();
        } while (cursor != null);
        return all;
    }

    private @Nullable String cursor() {
        String next = links.next();
        if (next == null) {
            return null;
        }
        Matcher cursor = CURSOR.matcher(next);
        if (!cursor.find()) {
            throw new IllegalArgumentException("the link to the next page has no cursor");
        }
        return URLDecoder.decode(cursor.group(1), StandardCharsets.UTF_8);
    }
}
