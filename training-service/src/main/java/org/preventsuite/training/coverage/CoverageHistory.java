package org.preventsuite.training.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.preventsuite.training.known.Knowledge;
import org.preventsuite.training.known.Known;
import org.preventsuite.training.known.Origin;
import org.preventsuite.training.known.Revision;
import org.preventsuite.training.known.Source;

/** The rule of coverage on what was known of one council at any instant up to the last. */
final class CoverageHistory {
    private static final int MOST_ORIGINS = 20;

    private final Knowledge knowledge;
    private final Map<Instant, CoverageRule> rules = new HashMap<>();

    CoverageHistory(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Instant knownAt() {
        return knowledge.knownAt();
    }

    /** The rule on what was known last. */
    CoverageRule last() {
        return at(knownAt());
    }

    /** The rule on what was known at an instant; only where all that was known is at hand. */
    CoverageRule at(Instant instant) {
        return rules.computeIfAbsent(
                instant,
                then -> new CoverageRule(
                        then,
                        knowledge.audiencesAt(then),
                        knowledge.sourcesAt(then).flatMap(Source::stated).toList(),
                        new CoverageTerms(knowledge.policyAt(then), knowledge.coursesAt(then)),
                        knowledge.withheld()));
    }

    /** The instants behind the other at which something changed that coverage on the day can depend on, in their order. */
    List<Instant> changes(LocalDate asAt, Instant behind) {
        return versions(asAt)
                .flatMap(CoverageHistory::revisions)
                .map(Revision::recordedAt)
                .filter(instant -> instant.isAfter(behind) && !instant.isAfter(knownAt()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What brought the change at that instant: the imports, or else the resources. */
    List<Origin> origins(LocalDate asAt, Instant change) {
        return versions(asAt)
                .flatMap(version -> revisions(version)
                        .filter(revision -> revision.recordedAt().equals(change))
                        .map(revision ->
                                revision.importId() == null ? version.of() : new Origin("import", revision.importId())))
                .distinct()
                .limit(MOST_ORIGINS)
                .toList();
    }

    private Stream<Known<?>> versions(LocalDate asAt) {
        return Stream.of(
                        knowledge.audiences().stream(),
                        knowledge.courses().stream(),
                        knowledge.policies().stream(),
                        knowledge.sources().stream()
                                .filter(one -> !one.facts().heldOn().isAfter(asAt)))
                .flatMap(versions -> versions);
    }

    private static Stream<Revision> revisions(Known<?> version) {
        return Stream.concat(Stream.of(version.since()), Stream.ofNullable(version.until()));
    }
}
