package org.preventsuite.training.known;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.policy.PolicyTerms;

/**
 * What was known of one council up to an instant.
 *
 * @param knownAt the instant; asking for it again gives the same
 * @param withheld the audiences that the reader sees no number of
 */
public record Knowledge(
        Instant knownAt,
        Set<UUID> withheld,
        List<Known<AudienceFacts>> audiences,
        List<Known<CourseTerms>> courses,
        List<Known<PolicyTerms>> policies,
        List<Known<Source>> sources) {
    public Knowledge {
        withheld = Set.copyOf(withheld);
        audiences = List.copyOf(audiences);
        courses = List.copyOf(courses);
        policies = List.copyOf(policies);
        sources = List.copyOf(sources);
    }

    /** By name. */
    public List<AudienceFacts> audiencesAt(Instant instant) {
        return at(instant, audiences)
                .sorted(Comparator.comparing(AudienceFacts::name).thenComparing(AudienceFacts::id))
                .toList();
    }

    public List<CourseTerms> coursesAt(Instant instant) {
        return at(instant, courses).toList();
    }

    /** What the council had decided, or else what holds where it had decided nothing. */
    public PolicyTerms policyAt(Instant instant) {
        return at(instant, policies).findFirst().orElseGet(PolicyTerms::usual);
    }

    public Stream<Source> sourcesAt(Instant instant) {
        return at(instant, sources);
    }

    /** The audiences that are of fewer people than the floor in any version. */
    Set<UUID> smallAudiences() {
        int floor = policies.stream()
                .mapToInt(one -> one.facts().smallAudienceFloor())
                .max()
                .orElseGet(() -> PolicyTerms.usual().smallAudienceFloor());
        return audiences.stream()
                .map(Known::facts)
                .filter(one -> one.isBelow(floor))
                .map(AudienceFacts::id)
                .collect(Collectors.toSet());
    }

    private static <T> Stream<T> at(Instant instant, List<Known<T>> versions) {
        return versions.stream().filter(one -> one.isAt(instant)).map(Known::facts);
    }
}
