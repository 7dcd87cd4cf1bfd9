package org.preventsuite.aggregator;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.feed.FeedReader;
import org.preventsuite.aggregator.feed.FeedReport;
import org.preventsuite.aggregator.feed.FeedReport.Outcome;
import org.preventsuite.aggregator.partner.Pause;

/** Goes on after a first reading: one waiting reader per feed, and a new picture whenever something is different. */
final class Follow {
    private static final Duration LONG_POLL = Duration.ofSeconds(25);
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(30);

    /** A service with too many waiting readers answers at once; asking at once again would help nobody. */
    private static final Duration AT_LEAST = Duration.ofSeconds(2);

    /** Changes come in bursts; one picture for each burst is enough. */
    private static final Duration BURST = Duration.ofMillis(500);

    /** The day is looked at this often: at midnight things become overdue without any change. */
    private static final long LOOK_AT_DAY_MILLIS = 30_000;

    private final County county;
    private final Clock clock;
    private final Pause pause;
    private final BlockingQueue<FeedReport> news = new LinkedBlockingQueue<>();

    Follow(County county, Clock clock, Pause pause) {
        this.county = county;
        this.clock = clock;
        this.pause = pause;
    }

    /** Until a feed refuses or this thread is interrupted. */
    ExitCode run(Reading first, Consumer<Reading> show) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(county.feeds().size());
        try {
            county.feeds().forEach(feed -> threads.execute(() -> readOn(feed)));
            Reading shown = first;
            while (shown.exitCode() != ExitCode.REFUSED) {
                shown = next(shown);
                show.accept(shown);
            }
            return ExitCode.REFUSED;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The picture after the next burst of news, or of the next day. */
    private Reading next(Reading shown) throws InterruptedException {
        List<FeedReport> reports = shown.feeds();
        while (LocalDate.now(clock).equals(shown.picture().today())) {
            FeedReport report = news.poll(LOOK_AT_DAY_MILLIS, TimeUnit.MILLISECONDS);
            if (report != null) {
                boolean isNews = isNews(report, reports);
                reports = with(report, reports);
                if (isNews) {
                    return county.picture(restOfBurst(reports));
                }
            }
        }
        return county.picture(reports);
    }

    private List<FeedReport> restOfBurst(List<FeedReport> begun) throws InterruptedException {
        List<FeedReport> reports = begun;
        long end = System.nanoTime() + BURST.toNanos();
        FeedReport report;
        while ((report = news.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS)) != null) {
            reports = with(report, reports);
            // A service may answer without end; the burst ends all the same.
            if (System.nanoTime() >= end) {
                break;
            }
        }
        return reports;
    }

    private void readOn(FeedReader feed) {
        try {
            Outcome outcome;
            do {
                long begun = System.nanoTime();
                FeedReport report = feed.readOn(LONG_POLL);
                outcome = report.outcome();
                news.put(report);
                if (outcome == Outcome.NOT_REACHED) {
                    pause.of(UNTIL_ASKED_AGAIN);
                } else if (report.read() == 0 && System.nanoTime() - begun < AT_LEAST.toNanos()) {
                    pause.of(AT_LEAST);
                }
            } while (outcome != Outcome.REFUSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isNews(FeedReport report, List<FeedReport> earlier) {
        FeedReport before = of(report.name(), earlier);
        return report.applied() > 0 || report.beganAgain() || before == null || report.outcome() != before.outcome();
    }

    private static List<FeedReport> with(FeedReport report, List<FeedReport> earlier) {
        List<FeedReport> all = new ArrayList<>();
        for (FeedReport old : earlier) {
            all.add(old.name().equals(report.name()) ? report.after(old) : old);
        }
        return all;
    }

    private static @Nullable FeedReport of(String name, List<FeedReport> reports) {
        return reports.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
