package org.preventsuite.kit.concurrency;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.kit.record.Versioned;

/** Answers that carry one resource, with the headers the contract promises. */
public final class Answers {
    private Answers() {}

    /** The resource, or 304 when the caller has this version already. */
    public static <V extends Versioned> RestResponse<V> one(V view, @Nullable String ifNoneMatch) {
        String tag = IfMatch.tag(view.version());
        if (ifNoneMatch != null && has(ifNoneMatch, tag)) {
            return RestResponse.ResponseBuilder.<V>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** The resource after a change. */
    public static <V extends Versioned> RestResponse<V> changed(V view) {
        return one(view, null);
    }

    /** A new resource at its address. */
    public static <V extends ResourceView> RestResponse<V> created(String collection, V view) {
        return RestResponse.ResponseBuilder.<V>created(URI.create(collection + "/" + view.id()))
                .entity(view)
                .header(HttpHeaders.ETAG, IfMatch.tag(view.version()))
                .build();
    }

    /** A new entry of a journal. It has no address and no version of its own: Location is the journal's. */
    public static <V> RestResponse<V> appended(String journal, V entry) {
        return RestResponse.ResponseBuilder.<V>created(URI.create(journal))
                .entity(entry)
                .build();
    }

    private static boolean has(String ifNoneMatch, String tag) {
        return ifNoneMatch.trim().equals("*")
                || Arrays.stream(ifNoneMatch.split(",")).map(String::trim).anyMatch(one -> one.replaceFirst("^W/", "")
                        .equals(tag));
    }
}
