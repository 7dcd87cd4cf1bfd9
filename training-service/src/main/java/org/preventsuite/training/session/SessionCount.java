package org.preventsuite.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.statement.CountBasis;

/**
 * Contract schemas: SessionCount and NewSessionCount. How many of an audience, on one basis.
 *
 * @param count null where people were invited and the source does not say how many
 */
@Embeddable
public record SessionCount(
        @Column(name = "audience_id") UUID audienceId,
        @Enumerated(EnumType.STRING) CountBasis basis,
        @Nullable Integer count) {}
