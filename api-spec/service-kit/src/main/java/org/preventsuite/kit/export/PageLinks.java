package org.preventsuite.kit.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.preventsuite.kit.page.Page;

/** Says in a header what a page of JSON says in its links. */
final class PageLinks {
    private PageLinks() {}

    static void next(Page<?> page, MultivaluedMap<String, Object> headers) {
        String next = page.links().next();
        if (next != null) {
            headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
