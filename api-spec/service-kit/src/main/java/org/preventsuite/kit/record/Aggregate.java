package org.preventsuite.kit.record;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored resource: identity, owner, version and dates. What it is about is the subclass's. */
@MappedSuperclass
public abstract class Aggregate {
    @Id
    private UUID id;

    @Column(name = "area_code", updatable = false)
    private String areaCode;

    @Column(name = "external_scheme")
    private @Nullable String externalScheme;

    @Column(name = "external_value")
    private @Nullable String externalValue;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version = 1;

    protected Aggregate() {} // JPA

    protected Aggregate(String areaCode, Clock clock) {
        this.id = TimeOrderedId.next(clock);
        this.areaCode = areaCode;
        this.createdAt = now(clock);
        this.updatedAt = createdAt;
    }

    /** Notes the moment of a change; the version grows when the change is flushed. */
    protected final void touch(Clock clock) {
        Instant now = now(clock);
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    protected final void name(@Nullable ExternalId externalId) {
        externalScheme = externalId == null ? null : externalId.scheme();
        externalValue = externalId == null ? null : externalId.value();
    }

    public UUID id() {
        return id;
    }

    public String areaCode() {
        return areaCode;
    }

    public @Nullable ExternalId externalId() {
        String scheme = externalScheme;
        String value = externalValue;
        return scheme == null || value == null ? null : new ExternalId(scheme, value);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }
}
