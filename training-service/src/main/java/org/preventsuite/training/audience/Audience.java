package org.preventsuite.training.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.record.Aggregate;

/** A department or group that is trained, with its size on the days it was counted. */
@Entity
@Table(name = "audience")
public class Audience extends Aggregate {
    private String name;

    @Enumerated(EnumType.STRING)
    private AudienceKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "head_counts")
    private List<HeadCount> headCounts;

    protected Audience() {} // JPA

    Audience(NewAudience wish, Clock clock) {
        super(wish.areaCode(), clock);
        describe(wish);
    }

    void change(NewAudience wish, Clock clock) {
        describe(wish);
        touch(clock);
    }

    /** Notes that others see it differently. */
    void reclassify(Clock clock) {
        touch(clock);
    }

    /** True where any of its head-counts is below the floor. */
    boolean isBelow(int floor) {
        return headCounts.stream().anyMatch(one -> one.count() < floor);
    }

    private void describe(NewAudience wish) {
        name = wish.name();
        kind = wish.kind();
        aliases = List.copyOf(Objects.requireNonNullElse(wish.aliases(), List.of()));
        headCounts = oldestFirst(wish.headCounts());
        name(wish.externalId());
    }

    private static List<HeadCount> oldestFirst(@Nullable List<HeadCount> given) {
        if (given == null) {
            return List.of();
        }
        Set<LocalDate> days = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!days.add(given.get(i).asAt())) {
                errors.add(FieldError.at("/headCounts/" + i + "/asAt", "day-repeated", "One head-count per day."));
            }
        }
        if (!errors.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because("A day has two head-counts.", errors);
        }
        return given.stream().sorted(Comparator.comparing(HeadCount::asAt)).toList();
    }

    /** What it would be created from as it stands. */
    NewAudience asNew() {
        return new NewAudience(areaCode(), name, kind, aliases, headCounts, externalId());
    }

    public String name() {
        return name;
    }

    public AudienceKind kind() {
        return kind;
    }

    public List<String> aliases() {
        return aliases;
    }

    public List<HeadCount> headCounts() {
        return headCounts;
    }
}
