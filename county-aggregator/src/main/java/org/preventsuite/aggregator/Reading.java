package org.preventsuite.aggregator;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.preventsuite.aggregator.feed.FeedReport;
import org.preventsuite.aggregator.feed.FeedReport.Outcome;
import org.preventsuite.aggregator.picture.Gap;
import org.preventsuite.aggregator.picture.JsonPicture;
import org.preventsuite.aggregator.picture.Picture;
import org.preventsuite.aggregator.picture.TextPicture;

/**
 * What one run brought.
 *
 * @param beside resources of areas that have no row, by the area's name
 */
record Reading(Picture picture, List<FeedReport> feeds, Map<String, Integer> beside) {
    Reading {
        feeds = List.copyOf(feeds);
    }

    void print(PrintStream out, boolean json) {
        if (json) {
            out.println(JsonPicture.line(picture, feeds, beside));
        } else {
            TextPicture.lines(picture, feeds, beside).forEach(out::println);
        }
        out.flush();
    }

    ExitCode exitCode() {
        boolean asSigned = picture.gaps().stream().noneMatch(gap -> gap.reason() == Gap.Reason.DIGEST_DIFFERS);
        return feeds.stream()
                .map(feed -> of(feed.outcome()))
                .reduce(asSigned ? ExitCode.COMPLETE : ExitCode.NOT_AS_SIGNED, ExitCode::worse);
    }

    private static ExitCode of(Outcome outcome) {
        return switch (outcome) {
            case UP_TO_DATE -> ExitCode.COMPLETE;
            case BEHIND, NOT_REACHED -> ExitCode.INCOMPLETE;
            case REFUSED -> ExitCode.REFUSED;
        };
    }
}
