package org.preventsuite.aggregator.feed;

/** Where a feed's changes and its cursor are kept, together. */
public interface FeedStore {
    FeedState state(String feed);

    /**
     * Applies a page and moves the cursor, both or neither.
     *
     * @param scope the areas that the page was read for
     * @param first whether the page is the first of all: the feed's part is then emptied before
     * @return how many entries were newer than what was there
     */
    int apply(String feed, String scope, FeedPage page, boolean first);
}
