package org.preventsuite.training.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.known.AudienceFacts;

/**
 * What is asked.
 *
 * @param kind only audiences of this kind; null for all
 * @param audienceId only this audience; null for all
 */
record CoverageQuestion(
        String areaCode,
        LocalDate asAt,
        @Nullable AudienceKind kind,
        @Nullable UUID audienceId) {

    boolean names(AudienceFacts audience) {
        return audienceId == null || audienceId.equals(audience.id());
    }

    boolean wants(AudienceFacts audience) {
        return kind == null || kind == audience.kind();
    }
}
