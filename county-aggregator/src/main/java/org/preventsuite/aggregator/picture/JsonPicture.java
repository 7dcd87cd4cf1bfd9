package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.preventsuite.aggregator.feed.FeedReport;

/** The picture for machines to read: missing figures are absent members, never noughts. */
public final class JsonPicture {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonPicture() {}

    /** One line. */
    public static String line(Picture picture, List<FeedReport> feeds, Map<String, Integer> beside) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("today", picture.today().toString());
        ArrayNode districts = root.putArray("districts");
        for (District district : picture.districts()) {
            ObjectNode row = districts.addObject();
            row.put("areaCode", district.areaCode());
            row.put("name", district.name());
            figures(row, district.plans(), district.training(), district.routes());
            ArrayNode missing = row.putArray("missing");
            district.missing().forEach(what -> missing.add(what.code()));
        }
        Total total = picture.total();
        figures(root.putObject("total"), total.plans(), total.training(), total.routes());
        ArrayNode gaps = root.putArray("gaps");
        picture.gaps().forEach(gap -> gap(gaps.addObject(), gap));
        ArrayNode reports = root.putArray("feeds");
        feeds.forEach(feed -> feed(reports.addObject(), feed));
        ObjectNode others = root.putObject("withoutRow");
        beside.forEach(others::put);
        return root.toString();
    }

    private static void figures(
            ObjectNode row,
            Optional<PlanFigures> plans,
            Optional<TrainingFigures> training,
            Optional<RouteFigures> routes) {
        plans.ifPresent(figures -> row.set("plans", MAPPER.valueToTree(figures)));
        training.ifPresent(figures -> row.set("training", MAPPER.valueToTree(figures)));
        routes.ifPresent(figures -> row.set("routes", MAPPER.valueToTree(figures)));
    }

    private static void gap(ObjectNode row, Gap gap) {
        row.put("gap", gap.reason().code());
        row.put("areaCode", gap.areaCode());
        row.put("name", gap.name());
        row.put("title", gap.title());
        row.put("periodId", gap.periodId());
        gap.dueOn().ifPresent(day -> row.put("dueOn", day.toString()));
        gap.returnId().ifPresent(id -> row.put("returnId", id));
    }

    private static void feed(ObjectNode row, FeedReport feed) {
        row.put("name", feed.name());
        row.put("outcome", feed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.put("upToDate", feed.outcome() == FeedReport.Outcome.UP_TO_DATE);
        row.put("read", feed.read());
        row.put("newer", feed.applied());
        row.put("beganAgain", feed.beganAgain());
        if (feed.consistentThrough() != null) {
            row.put("consistentThrough", feed.consistentThrough().toString());
        }
        if (feed.reason() != null) {
            row.put("reason", feed.reason());
        }
    }
}
