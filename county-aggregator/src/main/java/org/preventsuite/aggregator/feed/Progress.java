package org.preventsuite.aggregator.feed;

/** Hears how far a reading has come. */
@FunctionalInterface
public interface Progress {
    /**
     * A page is in the store, and more is to come.
     *
     * @param read entries of this reading so far
     */
    void goingOn(String feed, int read);
}
