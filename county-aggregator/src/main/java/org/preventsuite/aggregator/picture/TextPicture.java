package org.preventsuite.aggregator.picture;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.feed.FeedReport;

/** The picture for people to read: a dash is missing, a nought is nil. */
public final class TextPicture {
    private static final String ABSENT = "-";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private TextPicture() {}

    /**
     * The picture, what to know about it, and how far each feed was read.
     *
     * @param beside how many resources the feeds brought of areas that have no row, by name
     */
    public static List<String> lines(Picture picture, List<FeedReport> feeds, Map<String, Integer> beside) {
        List<String> lines = new ArrayList<>();
        lines.add("The county's picture on " + DAY.format(picture.today()));
        lines.add("");
        lines.addAll(districts(picture).lines());
        lines.add("");
        lines.addAll(notes(picture, beside));
        lines.add("");
        if (!picture.gaps().isEmpty()) {
            lines.addAll(gaps(picture));
            lines.add("");
        }
        lines.addAll(feeds(feeds).lines());
        return lines;
    }

    private static Table districts(Picture picture) {
        Table table = new Table(
                "District",
                "Actions",
                "Overdue",
                "Unrated",
                "Trained",
                "Staff",
                "Not staff",
                "Year",
                "Routes active",
                "Confirmed",
                "Stale",
                "Missing");
        for (District district : picture.districts()) {
            table.row(row(
                    district.name(),
                    district.plans(),
                    district.training(),
                    district.routes(),
                    String.join(
                            ", ",
                            district.missing().stream().map(Missing::words).toList())));
        }
        table.rule();
        Total total = picture.total();
        table.row(row("Total", total.plans(), total.training(), total.routes(), ""));
        return table;
    }

    private static List<String> row(
            String name,
            Optional<PlanFigures> plans,
            Optional<TrainingFigures> training,
            Optional<RouteFigures> routes,
            String missing) {
        return List.of(
                name,
                cell(plans, PlanFigures::actions),
                cell(plans, PlanFigures::overdue),
                cell(plans, PlanFigures::unrated),
                cell(training, TrainingFigures::trained),
                cell(training, TrainingFigures::staff),
                cell(training, TrainingFigures::notStaff),
                cell(training, TrainingFigures::periodId),
                cell(routes, RouteFigures::active),
                cell(routes, RouteFigures::confirmed),
                cell(routes, RouteFigures::stale),
                missing);
    }

    private static <T> String cell(Optional<T> figures, Function<T, Object> figure) {
        return figures.map(figure).map(Object::toString).orElse(ABSENT);
    }

    private static List<String> notes(Picture picture, Map<String, Integer> beside) {
        List<String> lines = new ArrayList<>();
        List<District> districts = picture.districts();
        lines.add("Districts: " + districts.size() + "; with a plan "
                + having(districts, District::plans, Missing.PLANS_NOT_READ_YET) + "; with a year's training "
                + having(districts, District::training, Missing.TRAINING_NOT_READ_YET) + "; with an active route "
                + having(districts, District::routes, Missing.ROUTES_NOT_READ_YET) + ". Nothing is averaged.");
        if (picture.total().years().size() > 1) {
            lines.add("Trained has no total: the years differ ("
                    + String.join(", ", picture.total().years()) + ").");
        }
        for (District district : districts) {
            district.training()
                    .filter(training -> training.difference() != 0)
                    .ifPresent(training -> lines.add(district.name() + ": the declared totals of " + training.periodId()
                            + " differ from their parts by " + training.difference() + "."));
        }
        beside.forEach((name, resources) ->
                lines.add("Also in the store, without a row here: " + name + " (" + resources + " resources)."));
        return lines;
    }

    private static List<String> gaps(Picture picture) {
        return picture.gaps().stream()
                .map(gap -> gap.name() + ": " + gap.title() + " of " + gap.periodId() + words(gap))
                .toList();
    }

    private static String words(Gap gap) {
        return switch (gap.reason()) {
            case RETURN_MISSING ->
                " has not come; it was due on " + gap.dueOn().map(DAY::format).orElse(ABSENT) + ".";
            case DIGEST_DIFFERS ->
                " is not what its digest says (return " + gap.returnId().orElse(ABSENT) + ").";
        };
    }

    private static String having(List<District> districts, Function<District, Optional<?>> figures, Missing unread) {
        if (districts.stream().anyMatch(district -> district.missing().contains(unread))) {
            return "not known yet";
        }
        return Long.toString(districts.stream()
                .filter(district -> figures.apply(district).isPresent())
                .count());
    }

    private static Table feeds(List<FeedReport> feeds) {
        Table table = new Table("Feed", "Read", "Newer", "Complete up to", "Up to date");
        for (FeedReport feed : feeds) {
            table.row(List.of(
                    feed.name(),
                    Integer.toString(feed.read()),
                    Integer.toString(feed.applied()),
                    instant(feed.consistentThrough()),
                    state(feed)));
        }
        return table;
    }

    private static String state(FeedReport feed) {
        String asAt = feed.consistentThrough() == null ? "never read to its end" : "as at " + feed.consistentThrough();
        String state =
                switch (feed.outcome()) {
                    case UP_TO_DATE -> "yes";
                    case BEHIND -> "no, more is to come";
                    case NOT_REACHED -> "not reached, " + asAt + " (" + feed.reason() + ")";
                    case REFUSED -> "refused, " + asAt + " (" + feed.reason() + ")";
                };
        return feed.beganAgain() ? state + "; read from nothing again" : state;
    }

    private static String instant(@Nullable Instant instant) {
        return instant == null ? ABSENT : instant.toString();
    }
}
