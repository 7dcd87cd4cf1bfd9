package org.preventsuite.kit.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/**
 * A position in the feed: the transaction and the sequence of the last entry read, in one store.
 *
 * @param epoch the store it was given out by; another after a restore
 */
record FeedCursor(UUID epoch, long transaction, long sequence) {

    static FeedCursor start(UUID epoch) {
        return new FeedCursor(epoch, 0, 0);
    }

    String token() {
        String text = epoch + ":" + transaction + ":" + sequence;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads a token; 400 when it is none of ours, 410 when it is from an earlier store. */
    static FeedCursor parse(String token, UUID epoch) {
        FeedCursor cursor;
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII).split(":", -1);
            cursor = new FeedCursor(UUID.fromString(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "The cursor is not one of this feed's.",
                    List.of(FieldError.inParameter("cursor", "not-a-cursor", "Follow links.next as it was given.")));
        }
        if (!cursor.epoch().equals(epoch)) {
            throw CommonProblem.CURSOR_EXPIRED.because("The store was restored since. Begin again without a cursor.");
        }
        return cursor;
    }
}
