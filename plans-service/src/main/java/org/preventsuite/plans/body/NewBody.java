package org.preventsuite.plans.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewBody. */
record NewBody(
        String areaCode,
        String name,
        String kind,
        List<String> aliases,
        @Nullable ExternalId externalId) {
    NewBody {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    static NewBody of(Body body) {
        return new NewBody(body.areaCode(), body.name(), body.kind(), body.aliases(), body.externalId());
    }
}
