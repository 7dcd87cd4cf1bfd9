package org.preventsuite.aggregator.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.feed.FeedPage.NotAPage;
import org.preventsuite.aggregator.feed.FeedReport.Outcome;
import org.preventsuite.aggregator.partner.Partner;
import org.preventsuite.aggregator.partner.PartnerException;
import org.preventsuite.aggregator.partner.PartnerException.NotReached;
import org.preventsuite.aggregator.partner.PartnerException.Refused;
import org.preventsuite.client.plans.FeedApi;

/** Reads one service's feed into the store, page by page, from wherever the store stands. */
public final class FeedReader {
    /** The feed holds back while a transaction is open; that passes, or the next run gets the rest. */
    private static final int EMPTY_PAGES = 5;

    private final Partner partner;
    private final FeedStore store;
    private final int pageSize;
    private final Progress progress;

    public FeedReader(Partner partner, FeedStore store, int pageSize, Progress progress) {
        this.partner = partner;
        this.store = store;
        this.pageSize = pageSize;
        this.progress = progress;
    }

    /**
     * Reads until the feed says that nothing newer is there.
     *
     * @param wait how long the service may wait for something new before it answers the first page
     */
    public FeedReport readOn(Duration wait) throws InterruptedException {
        Tally tally = new Tally();
        try {
            boolean end = drain(wait, tally);
            return tally.report(end ? Outcome.UP_TO_DATE : Outcome.BEHIND, null);
        } catch (NotReached e) {
            return tally.report(Outcome.NOT_REACHED, e.wordsBeside(partner.name()));
        } catch (PartnerException e) {
            return tally.report(Outcome.REFUSED, e.wordsBeside(partner.name()));
        }
    }

    /** The report of a feed that was not even asked. */
    public FeedReport notAsked(String reason) {
        return new Tally().report(Outcome.NOT_REACHED, reason);
    }

    private boolean drain(Duration wait, Tally tally) throws PartnerException, InterruptedException {
        String cursor = store.state(partner.name()).cursor();
        Duration patience = wait;
        for (int empty = 0; empty < EMPTY_PAGES; ) {
            FeedPage page;
            try {
                page = page(cursor, patience);
            } catch (Refused e) {
                if (cursor == null || !e.problem().equals("cursor-expired")) {
                    throw e;
                }
                // The service was restored, or we stayed away for longer than it keeps tombstones. What we have is
                // dropped with the first page of the new reading.
                cursor = null;
                tally.beganAgain = true;
                continue;
            }
            tally.read += page.items().size();
            tally.applied += store.apply(partner.name(), page, cursor == null);
            if (page.upToDate()) {
                return true;
            }
            progress.goingOn(partner.name(), tally.read);
            cursor = page.cursor();
            empty += page.items().isEmpty() ? 1 : 0;
            patience = Duration.ofSeconds(page.items().isEmpty() ? 1 : 0);
        }
        return false;
    }

    private FeedPage page(@Nullable String cursor, Duration wait) throws PartnerException, InterruptedException {
        Integer waitSeconds = wait.isZero() ? null : (int) wait.toSeconds();
        try {
            return FeedPage.of(
                    partner.answer(wait, service -> new FeedApi(service).listChanges(pageSize, cursor, waitSeconds)));
        } catch (NotAPage e) {
            throw partner.notTheContract(String.valueOf(e.getMessage()));
        }
    }

    /** Counts while reading; what was applied before a failure stays applied and counted. */
    private final class Tally {
        private int read;
        private int applied;
        private boolean beganAgain;

        FeedReport report(Outcome outcome, @Nullable String reason) {
            FeedState state = store.state(partner.name());
            return new FeedReport(
                    partner.name(), outcome, read, applied, beganAgain, state.consistentThrough(), reason);
        }
    }
}
