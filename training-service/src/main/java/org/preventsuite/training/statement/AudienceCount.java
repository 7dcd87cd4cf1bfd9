package org.preventsuite.training.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.audience.AudienceKind;

/**
 * What several sources together say of one audience on one basis.
 *
 * @param count null where none of them gives a number
 * @param uncounted how often it is mentioned without a number
 */
public record AudienceCount(
        CountBasis basis,
        UUID audienceId,
        String name,
        AudienceKind kind,
        @Nullable Long count,
        long uncounted) {}
