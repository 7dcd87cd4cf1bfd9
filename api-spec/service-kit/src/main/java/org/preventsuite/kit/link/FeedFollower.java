package org.preventsuite.kit.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.preventsuite.kit.link.FollowedFeeds.Position;
import org.preventsuite.kit.partner.PartnerFailed;
import org.preventsuite.kit.partner.PartnerRefused;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.partner.ServiceAccount;

/** Reads one other service's feed on from where the store stands, and so settles the links to its resources. */
public final class FeedFollower {
    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final int PAGE = 500;
    private static final int CURSOR_EXPIRED = 410;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;

    private final String partner;
    private final FeedClient client;
    private final ServiceAccount account;
    private final FollowedFeeds feeds;
    private final List<? extends FollowedLinks<?>> links;
    private final PartnerRegister register;
    private final Clock clock;
    private Instant notBefore = Instant.EPOCH;
    private int failures;

    public FeedFollower(
            String partner,
            FeedClient client,
            ServiceAccount account,
            FollowedFeeds feeds,
            List<? extends FollowedLinks<?>> links,
            PartnerRegister register,
            Clock clock) {
        this.partner = partner;
        this.client = client;
        this.account = account;
        this.feeds = feeds;
        this.links = List.copyOf(links);
        this.register = register;
        this.clock = clock;
    }

    /** Reads until there is nothing newer. After a failure it pauses, each time twice as long, some minutes at most. */
    public void round() {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        try {
            readOn();
            failures = 0;
        } catch (RuntimeException e) {
            Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
            failures++;
            notBefore = clock.instant().plus(pause);
            LOG.warnf(
                    "%s: its feed is left alone for %d s (%s)",
                    partner, pause.toSeconds(), e.getClass().getName());
        }
    }

    private void readOn() {
        boolean more = true;
        while (more) {
            Position stored = feeds.position(partner);
            Position from = stored;
            FeedPage page;
            try {
                page = page(from);
            } catch (PartnerFailed e) {
                if (e.status() != CURSOR_EXPIRED || stored.cursor() == null) {
                    throw e;
                }
                LOG.infof("%s: the cursor has expired, so its feed is read from the start", partner);
                from = Position.START;
                page = page(from);
            }
            // The feed holds back while a change is being made: the next round gets the rest.
            more = feeds.take(partner, stored, from, page, links)
                    && !page.upToDate()
                    && !page.items().isEmpty();
        }
    }

    private FeedPage page(Position from) {
        String authorization = account.authorization();
        try {
            FeedPage page = client.listChanges(authorization, PAGE, from.cursor());
            register.answered(partner);
            return page;
        } catch (PartnerRefused e) {
            account.refused();
            register.failed(partner);
            throw e;
        } catch (RuntimeException e) {
            if (!(e instanceof PartnerFailed failed && failed.status() == CURSOR_EXPIRED)) {
                register.failed(partner);
            }
            throw e;
        }
    }
}
