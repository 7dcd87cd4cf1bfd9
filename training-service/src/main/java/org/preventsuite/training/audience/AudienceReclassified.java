package org.preventsuite.training.audience;

import java.util.UUID;
import org.preventsuite.kit.caller.Caller;

/** An audience is of another kind now, and with it all that counts staff apart. Told within the same transaction. */
public record AudienceReclassified(Caller caller, UUID audienceId) {}
