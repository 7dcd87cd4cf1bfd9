package org.preventsuite.kit.feed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/**
 * A position in the feed: the transaction and the sequence up to which a reader has what its scope held, and how far it
 * has come in catching up where its scope has changed since.
 *
 * @param scopes the scope it was read for; while catching up, those it was read for in turn, today's the last
 * @param place the last entry of the catching-up; null when there is nothing to catch up
 */
record FeedCursor(
        long transaction,
        long sequence,
        Watermark watermark,
        List<String> scopes,
        @Nullable Place place) {
    private static final String HMAC = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int MOST_SCOPES = 8;
    private static final int FIELDS = 6;
    private static final int FIELDS_IN_PLACE = 9;

    FeedCursor {
        scopes = List.copyOf(scopes);
    }

    /** An entry in the order of areas, resources and their types, which no change moves. */
    record Place(String areaCode, UUID id, String type) {
        static Place before(String areaCode) {
            return new Place(areaCode, new UUID(0, 0), "");
        }
    }

    /** The position of a reader that has nothing yet and catches up on everything. */
    static FeedCursor start(Store store, FeedScope scope) {
        return new FeedCursor(
                store.oldest() - 1,
                Long.MAX_VALUE,
                Watermark.nothingRead(store),
                List.of(FeedScope.NOTHING, scope.digest()),
                Place.before(""));
    }

    /** The same position for a reader with that scope: where it is another, there is something to catch up. */
    FeedCursor in(FeedScope scope) {
        if (scopes.get(scopes.size() - 1).equals(scope.digest())) {
            return this;
        }
        if (scopes.size() == MOST_SCOPES) {
            throw CommonProblem.CURSOR_EXPIRED.because("The token's areas have changed too often in one reading.");
        }
        List<String> longer = new ArrayList<>(scopes);
        longer.add(scope.digest());
        return new FeedCursor(transaction, sequence, watermark, longer, Place.before(""));
    }

    FeedCursor caughtUpTo(Place last) {
        return new FeedCursor(transaction, sequence, watermark, scopes, last);
    }

    FeedCursor caughtUp() {
        return new FeedCursor(transaction, sequence, watermark, scopes.subList(scopes.size() - 1, scopes.size()), null);
    }

    FeedCursor readTo(long newTransaction, long newSequence, Watermark newWatermark) {
        return new FeedCursor(newTransaction, newSequence, newWatermark, scopes, place);
    }

    /** The cursor as its client gets it, signed. */
    String token(Store store, String client) {
        List<String> fields = new ArrayList<>(List.of(
                Long.toString(transaction),
                Long.toString(sequence),
                watermark.through().toString(),
                Long.toString(watermark.mark()),
                watermark.at().toString(),
                String.join(",", scopes)));
        if (place != null) {
            fields.addAll(List.of(place.areaCode(), place.id().toString(), place.type()));
        }
        byte[] body = String.join(" ", fields).getBytes(StandardCharsets.US_ASCII);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(body) + "." + base64.encodeToString(signature(body, store, client));
    }

    /** Reads a token; 400 when it is no cursor, 410 when it was not given to this client by this store as it is. */
    static FeedCursor parse(String token, Store store, String client) {
        byte[] body;
        byte[] signature;
        try {
            String[] parts = token.split("\\.", 2);
            body = Base64.getUrlDecoder().decode(parts[0]);
            signature = Base64.getUrlDecoder().decode(parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "The cursor is not one of this feed's.",
                    List.of(FieldError.inParameter("cursor", "not-a-cursor", "Follow links.next as it was given.")));
        }
        if (!MessageDigest.isEqual(signature, signature(body, store, client))) {
            throw CommonProblem.CURSOR_EXPIRED.because(
                    "The store was restored since, or the cursor was another client's. Begin again without a cursor.");
        }
        FeedCursor cursor = fromOurOwn(new String(body, StandardCharsets.US_ASCII).split(" ", -1));
        if (cursor.transaction >= store.next()) {
            throw CommonProblem.CURSOR_EXPIRED.because(
                    "The cursor is behind changes that this store does not have. Begin again without a cursor.");
        }
        if (!cursor.hasAllOf(store.purged())) {
            throw CommonProblem.CURSOR_EXPIRED.because(
                    "Tombstones behind the cursor are no longer kept. Begin again without a cursor.");
        }
        return cursor;
    }

    private boolean hasAllOf(long ended) {
        return transaction > ended || (transaction == ended && sequence == Long.MAX_VALUE);
    }

    private static FeedCursor fromOurOwn(String[] fields) {
        return new FeedCursor(
                Long.parseLong(fields[0]),
                Long.parseLong(fields[1]),
                new Watermark(Instant.parse(fields[2]), Long.parseLong(fields[3]), Instant.parse(fields[4])),
                Arrays.asList(fields[FIELDS - 1].split(",", -1)),
                fields.length == FIELDS_IN_PLACE
                        ? new Place(fields[FIELDS], UUID.fromString(fields[FIELDS + 1]), fields[FIELDS + 2])
                        : null);
    }

    private static byte[] signature(byte[] body, Store store, String client) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(store.cursorKey().getBytes(StandardCharsets.US_ASCII), HMAC));
            mac.update((store.epoch() + "\n" + client + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(body), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
