package org.preventsuite.aggregator.feed;

/** Where a feed's changes and its cursor are kept, together. */
public interface FeedStore {
    FeedState state(String feed);

    /**
     * Applies a page and moves the cursor, both or neither.
     *
     * @param first whether the page is the first of all: the feed's part is then emptied before
     * @return how many entries were news
     */
    int apply(String feed, FeedPage page, boolean first);
}
