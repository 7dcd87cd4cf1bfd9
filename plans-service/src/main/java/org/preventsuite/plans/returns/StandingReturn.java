package org.preventsuite.plans.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A signed return that none has superseded, as those read it who read many.
 *
 * @param areaCode the area that signed it, which may follow the one that it is about
 * @param document contract schema ReturnDocument
 */
public record StandingReturn(
        UUID id,
        String areaCode,
        int revision,
        ReturnState state,
        boolean nil,
        String digest,
        int errors,
        int warnings,
        SignOff signOff,
        JsonNode document) {}
