package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preventsuite.client.plans.model.Obligation;

/** Finds the returns that did not come and those that are not what was signed. */
final class Gaps {
    private Gaps() {}

    /** By reason and area. */
    static List<Gap> of(
            LocalDate today,
            Map<String, String> names,
            Map<String, List<String>> obligations,
            Map<String, List<String>> returns) {
        List<Gap> gaps = new ArrayList<>();
        obligations.forEach((area, documents) -> documents.stream()
                .map(document -> Documents.read(document, Obligation.class))
                .filter(obligation -> missing(obligation, today))
                .map(obligation -> missing(area, names.getOrDefault(area, area), obligation))
                .forEach(gaps::add));
        returns.forEach((area, documents) -> documents.stream()
                .map(document -> Documents.read(document, JsonNode.class))
                .filter(one -> !Digests.hold(one))
                .map(one -> differing(area, names.getOrDefault(area, area), one))
                .forEach(gaps::add));
        gaps.sort(Comparator.comparing(Gap::reason)
                .thenComparing(Gap::areaCode)
                .thenComparing(Gap::periodId)
                .thenComparing(Gap::title));
        return gaps;
    }

    /** Nothing came, the day it was due has passed, and the area still owes it (contract: ObligationState). */
    private static boolean missing(Obligation obligation, LocalDate today) {
        return obligation.getReceivedOn() == null
                && (obligation.getOwedUntil() == null
                        || !obligation.getOwedUntil().isBefore(today))
                && (obligation.getOwedFrom() == null
                        || !obligation.getOwedFrom().isAfter(today))
                && obligation.getDueOn() != null
                && obligation.getDueOn().isBefore(today);
    }

    private static Gap missing(String area, String name, Obligation obligation) {
        return new Gap(
                Gap.Reason.RETURN_MISSING,
                area,
                name,
                obligation.getTitle(),
                obligation.getPeriodId(),
                Optional.of(obligation.getDueOn()),
                Optional.empty());
    }

    private static Gap differing(String area, String name, JsonNode one) {
        return new Gap(
                Gap.Reason.DIGEST_DIFFERS,
                area,
                name,
                one.path("document").path("title").asText(one.path("kind").asText()),
                one.path("periodId").asText(),
                Optional.empty(),
                Optional.of(one.path("id").asText()));
    }
}
