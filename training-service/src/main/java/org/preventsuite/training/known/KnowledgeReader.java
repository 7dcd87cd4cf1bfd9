package org.preventsuite.training.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.HeadCount;
import org.preventsuite.training.audience.SmallAudiences;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.course.DeliveryMode;
import org.preventsuite.training.policy.PolicyTerms;
import org.preventsuite.training.session.SessionCount;
import org.preventsuite.training.statement.CountBasis;

/** Reads what was known at the instant that a request names as {@code knownAt}, or else what is known. */
@ApplicationScoped
@Transactional
public class KnowledgeReader {
    private static final String NEWEST = "select max(recorded_at) from revision where area_code = :area";
    private static final String VERSIONS = """
        select k.resource_type, k.resource_id, cast(k.facts as text), s.recorded_at, s.import_id,
            u.recorded_at as until, u.import_id as until_import
        from known_version k join revision s on s.id = k.since left join revision u on u.id = k.until
        where k.area_code = :area and s.recorded_at <= :at and (:all or u.recorded_at is null or u.recorded_at > :at)
        """;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final SmallAudiences small;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    KnowledgeReader(
            EntityManager entities,
            ObjectMapper json,
            SmallAudiences small,
            CurrentCaller caller,
            Query query,
            Clock clock) {
        this.entities = entities;
        this.json = json;
        this.small = small;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    /** The versions that stood at the instant. */
    public Knowledge standing(String areaCode) {
        return read(areaCode, false);
    }

    /** All versions up to the instant. */
    public Knowledge all(String areaCode) {
        return read(areaCode, true);
    }

    private Knowledge read(String areaCode, boolean all) {
        caller.get().requireInSight(areaCode);
        Instant asked = query.instant("knownAt");
        if (asked != null && asked.isAfter(clock.instant())) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "Nobody knows yet what will be known.",
                    List.of(FieldError.inParameter("knownAt", "in-the-future", "Now or before.")));
        }
        Instant at = asked == null ? newest(areaCode) : asked;
        Versions versions = new Versions(at);
        for (Object one : rows(areaCode, at, all)) {
            Object[] row = (Object[]) one;
            versions.add(
                    new Origin((String) row[0], (UUID) row[1]),
                    (String) row[2],
                    new Revision((Instant) row[3], (UUID) row[4]),
                    row[5] == null ? null : new Revision((Instant) row[5], (UUID) row[6]));
        }
        return versions.knowledge(small.isShownAll(caller.get(), areaCode) ? null : small.of(List.of(areaCode)));
    }

    private List<?> rows(String areaCode, Instant at, boolean all) {
        return entities.createNativeQuery(VERSIONS)
                .setParameter("area", areaCode)
                .setParameter("at", at)
                .setParameter("all", all)
                .getResultList();
    }

    private Instant newest(String areaCode) {
        Object newest = entities.createNativeQuery(NEWEST, Instant.class)
                .setParameter("area", areaCode)
                .getSingleResult();
        return newest == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : (Instant) newest;
    }

    /** The versions while they are read. */
    private final class Versions {
        private final Instant at;
        private final List<Known<AudienceFacts>> audiences = new ArrayList<>();
        private final List<Known<CourseTerms>> courses = new ArrayList<>();
        private final List<Known<PolicyTerms>> policies = new ArrayList<>();
        private final List<Known<Source>> sources = new ArrayList<>();

        Versions(Instant at) {
            this.at = at;
        }

        void add(Origin of, String facts, Revision since, @Nullable Revision until) {
            // What was superseded later stood at the instant, and its end was not known.
            Revision end = until == null || until.recordedAt().isAfter(at) ? null : until;
            switch (of.resourceType()) {
                case "audience" ->
                    audiences.add(
                            new Known<>(of, read(facts, AudienceDocument.class).facts(of.resourceId()), since, end));
                case "course" ->
                    courses.add(
                            new Known<>(of, read(facts, CourseDocument.class).terms(of.resourceId()), since, end));
                case "coverage-policy" -> policies.add(new Known<>(of, read(facts, PolicyTerms.class), since, end));
                case "session" ->
                    sources.add(
                            new Known<>(of, read(facts, SessionDocument.class).source(), since, end));
                default ->
                    sources.add(
                            new Known<>(of, read(facts, StatementDocument.class).source(), since, end));
            }
        }

        // What is small now stays withheld where more was known to others before, and the reverse.
        Knowledge knowledge(@Nullable Set<UUID> smallNow) {
            Knowledge all = new Knowledge(at, Set.of(), audiences, courses, policies, sources);
            if (smallNow == null) {
                return all;
            }
            Set<UUID> withheld = new HashSet<>(all.smallAudiences());
            withheld.addAll(smallNow);
            return new Knowledge(at, withheld, audiences, courses, policies, sources);
        }

        private <T> T read(String facts, Class<T> type) {
            try {
                return json.readValue(facts, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("what is kept of a " + type.getSimpleName() + " cannot be read", e);
            }
        }
    }

    // The words of the contract, as the feed has them.

    private record AudienceDocument(String name, AudienceKind kind, List<HeadCount> headCounts) {
        AudienceFacts facts(UUID id) {
            return new AudienceFacts(id, name, kind, headCounts);
        }
    }

    private record CourseDocument(
            DeliveryMode deliveryMode,
            boolean countsTowardsCoverage,
            @Nullable Integer validityMonths) {
        CourseTerms terms(UUID id) {
            return new CourseTerms(id, deliveryMode.isExposure(), countsTowardsCoverage, validityMonths);
        }
    }

    private record SessionDocument(
            UUID courseId,
            @Nullable LocalDate heldOn,
            @Nullable String periodId,
            List<SessionCount> attendance) {
        Source source() {
            PeriodKey period = heldOn == null
                    ? PeriodKey.of(Objects.requireNonNull(periodId))
                    : new PeriodKey(heldOn.toString(), heldOn, heldOn);
            return new Source(
                    true,
                    period,
                    period.end(),
                    courseId,
                    attendance.stream().map(SessionCount::basis).collect(Collectors.toSet()),
                    attendance);
        }
    }

    private record StatementDocument(
            String periodId,
            @Nullable UUID courseId,
            CountBasis basis,
            @Nullable LocalDate asAt,
            List<Line> lines) {
        record Line(UUID audienceId, int count) {}

        Source source() {
            PeriodKey period = PeriodKey.of(periodId);
            return new Source(
                    false,
                    period,
                    asAt == null ? period.end() : asAt,
                    courseId,
                    Set.of(basis),
                    lines.stream()
                            .map(line -> new SessionCount(line.audienceId(), basis, line.count()))
                            .toList());
        }
    }
}
