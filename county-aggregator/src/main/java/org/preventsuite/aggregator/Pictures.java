package org.preventsuite.aggregator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.preventsuite.aggregator.feed.FeedReport;
import org.preventsuite.aggregator.picture.Holdings;
import org.preventsuite.aggregator.picture.Picture;
import org.preventsuite.aggregator.store.Council;
import org.preventsuite.aggregator.store.CountyStore;

/** Makes the picture out of the store. */
final class Pictures {
    private Pictures() {}

    static Reading of(CountyStore store, List<FeedReport> reports, LocalDate today) {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> members = new TreeMap<>();
        for (Council area : store.areas()) {
            names.put(area.code(), area.name());
            if (area.member()) {
                members.put(area.code(), area.name());
            }
        }
        Holdings holdings = new Holdings(
                store.documents("plan"),
                store.documents("action"),
                store.documents("attendance-statement"),
                store.documents("referral-route"),
                store.documents("obligation"),
                store.documents("return"),
                known(reports, Feed.PLANS),
                known(reports, Feed.TRAINING),
                known(reports, Feed.REFERRALS));
        Map<String, Integer> beside = new TreeMap<>();
        store.held().forEach((code, resources) -> {
            if (!members.containsKey(code)) {
                beside.put(names.getOrDefault(code, code), resources);
            }
        });
        return new Reading(Picture.of(today, members, names, holdings), reports, beside);
    }

    private static boolean known(List<FeedReport> reports, Feed feed) {
        return reports.stream()
                .filter(report -> report.name().equals(feed.key()))
                .anyMatch(FeedReport::known);
    }
}
