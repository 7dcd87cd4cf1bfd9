package org.preventsuite.training.audience;

import java.util.UUID;
import org.preventsuite.kit.caller.Caller;

/** An audience has become staff, or is staff no more. Told within the transaction that changes it. */
public record AudienceReclassified(Caller caller, UUID audienceId) {}
