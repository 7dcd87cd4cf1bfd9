package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the contract and its dates as people read them. */
final class PageWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private PageWords() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "No day stated" : DAY.format(day);
    }

    static String moment(@Nullable Instant moment) {
        return moment == null ? "Not read" : MOMENT.format(moment);
    }

    /** A wire word as a sentence begins: {@code no-longer-relevant} is «No longer relevant». */
    static String spoken(String word) {
        String spoken = word.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
        return spoken.isEmpty() ? "" : Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1);
    }

    static String section(String name) {
        return name.equals(SectionView.RELEASES) ? "Published counts of referrals" : spoken(name);
    }

    static String scale(String scale) {
        return switch (scale) {
            case "rag" -> "Red, amber, green";
            case "brag" -> "Blue, red, amber, green";
            case "none" -> "No scale";
            default -> spoken(scale);
        };
    }

    static String state(HeadingState state) {
        return switch (state) {
            case ATTENTION -> "Needs attention";
            case UNKNOWN -> "Not known";
            case NOTHING_SHOWN -> "Nothing shown";
            case UNDER_WAY -> "Under way";
            case SHOWN -> "Shown";
        };
    }

    /** A sign that stands before the words of a state, so that a black and white print is scanned as fast. */
    static String sign(HeadingState state) {
        return switch (state) {
            case ATTENTION -> "!";
            case UNKNOWN -> "?";
            case NOTHING_SHOWN -> "–";
            case UNDER_WAY -> "»";
            case SHOWN -> "✓";
        };
    }

    static String severity(FindingCode.Severity severity) {
        return switch (severity) {
            case PROBLEM -> "Problem";
            case GAP -> "Gap";
            case NOTE -> "Note";
        };
    }
}
