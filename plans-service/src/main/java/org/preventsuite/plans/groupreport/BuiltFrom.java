package org.preventsuite.plans.groupreport;

import java.time.Instant;
import java.util.UUID;
import org.preventsuite.plans.returns.ReturnState;
import org.preventsuite.plans.returns.StandingReturn;

/** Contract schema: GroupReportSource. The revision of a return that the figures of a member are from. */
record BuiltFrom(
        String areaCode,
        UUID returnId,
        int revision,
        String digest,
        ReturnState state,
        Instant signedAt,
        String signedByPost,
        int errors,
        int warnings) {

    static BuiltFrom of(String areaCode, StandingReturn returned) {
        return new BuiltFrom(
                areaCode,
                returned.id(),
                returned.revision(),
                returned.digest(),
                returned.state(),
                returned.signOff().signedAt(),
                returned.signOff().byPost(),
                returned.errors(),
                returned.warnings());
    }
}
