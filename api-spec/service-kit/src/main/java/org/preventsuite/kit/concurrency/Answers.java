package org.preventsuite.kit.concurrency;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.kit.record.Sha256;
import org.preventsuite.kit.record.Versioned;

/** Answers that carry one resource, with the headers the contract promises. */
public final class Answers {
    private Answers() {}

    /** The resource, or 304 when the caller has this version already. */
    public static <V extends Versioned> RestResponse<V> one(V view, @Nullable String ifNoneMatch) {
        return tagged(view, IfMatch.tag(view.version()), ifNoneMatch);
    }

    /** What has no version, under the digest of its content, or 304 when the caller has that content already. */
    public static RestResponse<byte[]> content(byte[] content, @Nullable String ifNoneMatch) {
        return tagged(content, "\"" + Sha256.of(content) + "\"", ifNoneMatch);
    }

    private static <E> RestResponse<E> tagged(E entity, String tag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && has(ifNoneMatch, tag)) {
            return RestResponse.ResponseBuilder.<E>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(entity)
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
