package org.preventsuite.aggregator.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.partner.Partner;
import org.preventsuite.client.plans.model.Change;
import org.preventsuite.client.plans.model.ChangePage;

/**
 * A page of the feed, read tolerantly, but never guessed at.
 *
 * @param cursor where to read on
 */
public record FeedPage(List<Entry> items, Instant consistentThrough, boolean upToDate, String cursor) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public FeedPage {
        items = List.copyOf(items);
    }

    /** The page does not say what the contract makes it say. */
    static final class NotAPage extends Exception {
        NotAPage(String what) {
            super(what);
        }
    }

    static FeedPage of(ChangePage page) throws NotAPage {
        List<Entry> items = new ArrayList<>();
        for (Change change : needed(page.getItems(), "no items")) {
            items.add(entry(change));
        }
        return new FeedPage(
                items,
                needed(page.getConsistentThrough(), "no consistentThrough"),
                needed(page.getUpToDate(), "no upToDate"),
                Partner.cursor(needed(page.getLinks(), "no links").getNext())
                        .orElseThrow(() -> new NotAPage("no links.next to read on")));
    }

    private static Entry entry(Change change) throws NotAPage {
        return new Entry(
                needed(change.getResourceType(), "no resourceType"),
                needed(change.getResourceId(), "no resourceId").toString(),
                needed(change.getAreaCode(), "no areaCode"),
                needed(change.getVersion(), "an entry without version"),
                document(change));
    }

    private static @Nullable String document(Change change) throws NotAPage {
        return switch (needed(change.getKind(), "no kind")) {
            case UPSERT -> {
                // An absent map and an empty one are the same to the generated class; no resource is empty.
                if (change.getResource() == null || change.getResource().isEmpty()) {
                    throw new NotAPage("an upsert without resource");
                }
                yield json(change);
            }
            case TOMBSTONE -> null;
            case UNKNOWN_DEFAULT_OPEN_API -> throw new NotAPage("an entry that is neither upsert nor tombstone");
        };
    }

    private static String json(Change change) {
        try {
            return MAPPER.writeValueAsString(change.getResource());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was JSON is JSON", e);
        }
    }

    private static <T> T needed(@Nullable T value, String otherwise) throws NotAPage {
        if (value == null) {
            throw new NotAPage(otherwise);
        }
        return value;
    }
}
