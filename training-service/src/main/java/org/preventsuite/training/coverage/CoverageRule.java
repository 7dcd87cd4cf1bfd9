package org.preventsuite.training.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.HeadCount;
import org.preventsuite.training.coverage.Coverage.LeftOut;
import org.preventsuite.training.coverage.Coverage.OfAudience;
import org.preventsuite.training.coverage.Coverage.OfKind;
import org.preventsuite.training.coverage.CoverageFigure.Part;
import org.preventsuite.training.known.AudienceFacts;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.StatedCount;

/** The rule of coverage: people trained and not expired on a day, of the newest head-count at or before it. */
final class CoverageRule {
    private final Instant knownAt;
    private final CoverageTerms terms;
    private final Map<UUID, List<StatedCount>> stated;
    private final List<AudienceFacts> audiences;
    private final Set<UUID> withheld;

    /**
     * The rule for one council's data.
     *
     * @param knownAt by what was known when
     * @param withheld the audiences that the reader sees no number of; none for the council itself
     */
    CoverageRule(
            Instant knownAt,
            List<AudienceFacts> audiences,
            List<StatedCount> stated,
            CoverageTerms terms,
            Set<UUID> withheld) {
        this.knownAt = knownAt;
        this.audiences = List.copyOf(audiences);
        this.stated = stated.stream().collect(Collectors.groupingBy(StatedCount::audienceId));
        this.terms = terms;
        this.withheld = Set.copyOf(withheld);
    }

    /** The coverage that is asked for; empty where no audience that is asked for has a head-count. */
    Optional<Coverage> answer(CoverageQuestion question) {
        List<OfAudience> shown = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Map<AudienceKind, List<Part>> parts = new EnumMap<>(AudienceKind.class);
        for (AudienceFacts audience : audiences) {
            if (!question.names(audience)) {
                continue;
            }
            if (!question.wants(audience)) {
                if (question.kind() == AudienceKind.STAFF) {
                    leftOut.add(whole(audience, LeftOutReason.NOT_STAFF));
                }
                continue;
            }
            Optional<HeadCount> head = headCount(audience, question.asAt());
            if (head.isEmpty()) {
                leftOut.add(whole(audience, LeftOutReason.NO_HEAD_COUNT));
            } else if (withheld.contains(audience.id())) {
                shown.add(new OfAudience(
                        audience.id(), audience.name(), audience.kind(), Coverage.Status.WITHHELD, null));
            } else {
                Part part = part(audience, head.get(), question, leftOut);
                parts.computeIfAbsent(audience.kind(), kind -> new ArrayList<>())
                        .add(part);
                shown.add(new OfAudience(
                        audience.id(),
                        audience.name(),
                        audience.kind(),
                        Coverage.Status.SHOWN,
                        CoverageFigure.of(List.of(part))));
            }
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(coverage(question, parts, shown, leftOut));
    }

    // The figures are of the audiences that are shown, so that no withheld one is the difference of two of them.
    private Coverage coverage(
            CoverageQuestion question,
            Map<AudienceKind, List<Part>> parts,
            List<OfAudience> shown,
            List<LeftOut> leftOut) {
        List<Part> all = parts.values().stream().flatMap(List::stream).toList();
        return new Coverage(
                question.areaCode(),
                question.asAt(),
                knownAt,
                all.isEmpty() ? null : CoverageFigure.of(all),
                parts.entrySet().stream()
                        .map(one -> new OfKind(one.getKey(), CoverageFigure.of(one.getValue())))
                        .toList(),
                shown,
                leftOut);
    }

    /** The newest head-count at or before the day. */
    private static Optional<HeadCount> headCount(AudienceFacts audience, LocalDate asAt) {
        return audience.headCounts().stream()
                .filter(one -> !one.asAt().isAfter(asAt))
                .max(Comparator.comparing(HeadCount::asAt));
    }

    /** What counts of the audience on the day; what does not is added to what is left out. */
    private Part part(AudienceFacts audience, HeadCount head, CoverageQuestion question, List<LeftOut> leftOut) {
        List<StatedCount> counting = new ArrayList<>();
        Map<LeftOutReason, Map<CountBasis, Long>> others = new EnumMap<>(LeftOutReason.class);
        for (StatedCount one : stated.getOrDefault(audience.id(), List.of())) {
            if (one.heldOn().isAfter(question.asAt())) {
                continue;
            }
            Optional<LeftOutReason> against = terms.reasonAgainst(one, question.asAt());
            if (against.isEmpty()) {
                counting.add(one);
            } else {
                others.computeIfAbsent(against.get(), reason -> new EnumMap<>(CountBasis.class))
                        .merge(one.basis(), (long) one.count(), Long::sum);
            }
        }
        others.forEach((reason, counts) -> counts.forEach((basis, count) ->
                leftOut.add(new LeftOut(audience.id(), audience.name(), audience.kind(), reason, basis, count))));
        return new Part(head, counting);
    }

    private static LeftOut whole(AudienceFacts audience, LeftOutReason reason) {
        return new LeftOut(audience.id(), audience.name(), audience.kind(), reason, null, null);
    }
}
