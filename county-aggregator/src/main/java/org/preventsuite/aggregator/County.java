package org.preventsuite.aggregator;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.preventsuite.aggregator.feed.FeedReader;
import org.preventsuite.aggregator.feed.FeedReport;
import org.preventsuite.aggregator.feed.Progress;
import org.preventsuite.aggregator.partner.Partner;
import org.preventsuite.aggregator.partner.PartnerException;
import org.preventsuite.aggregator.partner.PartnerException.NotReached;
import org.preventsuite.aggregator.partner.PartnerException.Refused;
import org.preventsuite.aggregator.partner.PatientHttp;
import org.preventsuite.aggregator.partner.Pause;
import org.preventsuite.aggregator.partner.Tokens;
import org.preventsuite.aggregator.store.Council;
import org.preventsuite.aggregator.store.CountyStore;

/** The county's connection to its councils: three feeds, the areas, one store. */
final class County {
    private final Settings settings;
    private final CountyStore store;
    private final Clock clock;
    private final Tokens tokens;
    private final Areas areas;
    private final List<FeedReader> feeds;

    County(Settings settings, CountyStore store, Clock clock, Pause pause, Progress progress) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
        PatientHttp http = new PatientHttp(pause);
        this.tokens = new Tokens(settings.tokens(), settings.credentials(), http, clock);
        Partner plans = partner(Feed.PLANS, settings.plans(), http);
        this.areas = new Areas(plans);
        this.feeds = Stream.of(
                        plans,
                        partner(Feed.TRAINING, settings.training(), http),
                        partner(Feed.REFERRALS, settings.referrals(), http))
                .map(partner -> new FeedReader(partner, store, settings.pageSize(), progress))
                .toList();
    }

    private Partner partner(Feed feed, URI address, PatientHttp http) {
        return new Partner(feed.key(), address, tokens, http);
    }

    List<FeedReader> feeds() {
        return feeds;
    }

    /** Reads all feeds to their ends; one that fails takes no other with it. */
    Reading read() throws Refused, InterruptedException {
        try {
            lookUpAreas();
            return picture(inParallel());
        } catch (NotReached e) {
            return picture(feeds.stream().map(feed -> feed.notAsked(e.words())).toList());
        }
    }

    /** What the store says today. */
    Reading picture(List<FeedReport> reports) {
        return Pictures.of(store, reports, LocalDate.now(clock));
    }

    /** The districts and groups as plans knows them now, or as it last did. */
    void lookUpAreas() throws NotReached, Refused, InterruptedException {
        try {
            Set<String> authorities = tokens.authorities();
            if (authorities.isEmpty() && settings.members().isEmpty()) {
                throw new Refused("token issuer", "", "the token names no authorities, and MEMBERS names no areas");
            }
            refresh(authorities);
        } catch (NotReached | Refused e) {
            throw e;
        } catch (PartnerException e) {
            throw new IllegalStateException("there are no other kinds", e);
        }
    }

    private void refresh(Set<String> authorities) throws PartnerException, InterruptedException {
        try {
            store.keepAreas(areas.of(authorities, settings.members(), LocalDate.now(clock)));
        } catch (NotReached e) {
            // Their names and members as plans last gave them; the report of the plans feed says that it is not there.
            if (store.areas().isEmpty()) {
                store.keepAreas(settings.members().stream()
                        .map(code -> new Council(code, code, true))
                        .toList());
            }
        }
    }

    private List<FeedReport> inParallel() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(feeds.size());
        try {
            List<Callable<FeedReport>> tasks = feeds.stream()
                    .<Callable<FeedReport>>map(feed -> () -> feed.readOn(Duration.ZERO))
                    .toList();
            List<FeedReport> reports = new ArrayList<>();
            for (Future<FeedReport> report : threads.invokeAll(tasks)) {
                reports.add(report.get());
            }
            return reports;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader that does not report", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
