package org.preventsuite.kit.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The pages that an answer holds, each read when the one before it has been written. */
record Pages(Page<?> first, boolean all) implements Iterable<Page<?>> {

    /** One page, whose header leads to the next as its links do in JSON, or all of them. */
    static Pages asked(Page<?> first, Query query, MultivaluedMap<String, Object> headers) {
        String next = first.links().next();
        if (query.isForOnePage() && next != null) {
            headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return new Pages(first, !query.isForOnePage());
    }

    @Override
    public Iterator<Page<?>> iterator() {
        return new Iterator<>() {
            private @Nullable Supplier<? extends Page<?>> rest = () -> first;

            @Override
            public boolean hasNext() {
                return rest != null;
            }

            @Override
            public Page<?> next() {
                Supplier<? extends Page<?>> read = rest;
                if (read == null) {
                    throw new NoSuchElementException();
                }
                Page<?> page = read.get();
                rest = all ? page.following() : null;
                return page;
            }
        };
    }
}
