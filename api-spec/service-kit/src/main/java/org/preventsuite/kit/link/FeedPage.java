package org.preventsuite.kit.link;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preventsuite.kit.json.WireWord;

/** The part of a page of another service's feed that links need: what came and what went, not what it says. */
public record FeedPage(List<Entry> items, Instant consistentThrough, boolean upToDate, Next links) {
    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([A-Za-z0-9_.~=-]+)");

    public FeedPage {
        items = List.copyOf(items);
        Objects.requireNonNull(consistentThrough);
        if (!CURSOR.matcher(links.next()).find()) {
            throw new IllegalArgumentException("the feed does not say where to read on");
        }
    }

    /** The newest state of one resource. */
    public record Entry(Kind kind, String resourceType, UUID resourceId, String areaCode) {
        public Entry {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(resourceType);
            Objects.requireNonNull(resourceId);
            Objects.requireNonNull(areaCode);
        }

        boolean isGone() {
            return kind == Kind.TOMBSTONE;
        }
    }

    /** Whether a resource is there. */
    public enum Kind implements WireWord {
        UPSERT,
        TOMBSTONE
    }

    /** Where to read on. */
    public record Next(String next) {
        public Next {
            Objects.requireNonNull(next);
        }
    }

    /** Only the cursor is taken from the link: the address stays ours. */
    String cursor() {
        Matcher cursor = CURSOR.matcher(links.next());
        if (!cursor.find()) {
            throw new IllegalStateException("checked when the page was read");
        }
        return cursor.group(1);
    }
}
