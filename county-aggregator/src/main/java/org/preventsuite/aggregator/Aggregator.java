package org.preventsuite.aggregator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.preventsuite.aggregator.export.Export;
import org.preventsuite.aggregator.export.ExportException;
import org.preventsuite.aggregator.feed.FeedReport.Outcome;
import org.preventsuite.aggregator.partner.PartnerException.NotReached;
import org.preventsuite.aggregator.partner.PartnerException.Refused;
import org.preventsuite.aggregator.partner.Pause;
import org.preventsuite.aggregator.store.CountyStore;
import org.preventsuite.aggregator.store.StoreException;

/** The command: reads the councils' feeds and prints the county's picture. */
public final class Aggregator {
    /** The contract's «today» is civil time in London, wherever this runs. */
    private static final ZoneId CIVIL = ZoneId.of("Europe/London");

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Pause pause;

    Aggregator(Map<String, String> environment, PrintStream out, PrintStream err, Clock clock, Pause pause) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.pause = pause;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Aggregator aggregator = new Aggregator(
                System.getenv(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Clock.system(CIVIL),
                Pause.asleep());
        System.exit(aggregator.run(arguments).number());
    }

    ExitCode run(String... arguments) throws InterruptedException {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.print(Options.HELP);
                return ExitCode.COMPLETE;
            }
            Settings settings = Settings.from(environment);
            try (CountyStore store = CountyStore.open(settings.store())) {
                return run(options, store, new County(settings, store, clock, pause, new ProgressLines(err, clock)));
            }
        } catch (UsageException | StoreException | ExportException e) {
            err.println(e.getMessage());
            return ExitCode.NOT_STARTED_RIGHTLY;
        } catch (Refused e) {
            err.println("Stopped. " + e.words());
            return ExitCode.REFUSED;
        }
    }

    private ExitCode run(Options options, CountyStore store, County county) throws Refused, InterruptedException {
        Reading reading = county.read();
        show(reading, options, store);
        ExitCode code = reading.exitCode();
        while (options.follow() && code != ExitCode.REFUSED) {
            try {
                county.lookUpAreas();
                code = new Follow(county, clock, pause).run(reading, news -> show(news, options, store));
            } catch (NotReached e) {
                // No token yet: the issuer was asked with patience, and nothing can be read before it answers.
                err.println(e.words());
            }
        }
        return code;
    }

    private void show(Reading reading, Options options, CountyStore store) {
        reading.print(out, options.json());
        options.export().ifPresent(folder -> new Export(folder).write(store));
        reading.feeds().stream()
                .filter(feed -> feed.outcome() == Outcome.REFUSED)
                .forEach(feed -> err.println("Refused. " + feed.name() + ": " + feed.reason()));
    }
}
