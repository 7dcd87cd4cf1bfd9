package org.preventsuite.kit.feed;

import java.time.Instant;

/**
 * Up to when all changes are known to have been given out. That of a moment is proved later: by having read past the
 * transactions that could have been committed then.
 *
 * @param through every change that was committed before this instant has been given out
 * @param mark the first transaction that cannot have been committed at the moment that is to be proved next
 * @param at that moment
 */
record Watermark(Instant through, long mark, Instant at) {

    static Watermark nothingRead(Store store) {
        return new Watermark(Instant.EPOCH, store.next(), store.now());
    }

    /** The watermark of a reader that has all changes of the transactions below this one. */
    Watermark read(long below, Store store) {
        if (store.now().isBefore(at) || below < mark) {
            return this;
        }
        return new Watermark(below < store.next() ? at : store.now(), store.next(), store.now());
    }
}
