package org.preventsuite.aggregator.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the feed: contract schema ChangePage, read tolerantly, but never guessed at.
 *
 * @param cursor where to read on. Only the cursor is taken from the link: the address stays ours
 */
public record FeedPage(List<Change> items, Instant consistentThrough, boolean upToDate, String cursor) {
    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([A-Za-z0-9_.~=-]+)");

    public FeedPage {
        items = List.copyOf(items);
    }

    /** The page does not say what the contract makes it say. */
    static final class NotAPage extends Exception {
        NotAPage(String what) {
            super(what);
        }
    }

    static FeedPage parse(JsonNode page) throws NotAPage {
        JsonNode entries = page.path("items");
        if (!entries.isArray()) {
            throw new NotAPage("no items");
        }
        List<Change> items = new ArrayList<>();
        for (JsonNode entry : entries) {
            items.add(change(entry));
        }
        if (!page.path("upToDate").isBoolean()) {
            throw new NotAPage("no upToDate");
        }
        return new FeedPage(items, instant(page), page.path("upToDate").booleanValue(), cursor(page));
    }

    private static Change change(JsonNode entry) throws NotAPage {
        String type = text(entry, "resourceType");
        String id = text(entry, "resourceId");
        String area = text(entry, "areaCode");
        if (!entry.path("version").canConvertToLong()) {
            throw new NotAPage("an entry without version");
        }
        long version = entry.path("version").longValue();
        return switch (text(entry, "kind")) {
            case "upsert" -> {
                if (!entry.path("resource").isObject()) {
                    throw new NotAPage("an upsert without resource");
                }
                yield new Change(type, id, area, version, entry.path("resource").toString());
            }
            case "tombstone" -> new Change(type, id, area, version, null);
            default -> throw new NotAPage("an entry that is neither upsert nor tombstone");
        };
    }

    private static Instant instant(JsonNode page) throws NotAPage {
        try {
            return Instant.parse(text(page, "consistentThrough"));
        } catch (DateTimeException e) {
            throw new NotAPage("consistentThrough is no instant");
        }
    }

    private static String cursor(JsonNode page) throws NotAPage {
        Matcher cursor = CURSOR.matcher(page.path("links").path("next").asText());
        if (!cursor.find()) {
            throw new NotAPage("no links.next to read on");
        }
        return cursor.group(1);
    }

    private static String text(JsonNode node, String field) throws NotAPage {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new NotAPage("no " + field);
        }
        return value.textValue();
    }
}
