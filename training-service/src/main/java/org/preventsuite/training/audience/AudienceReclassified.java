package org.preventsuite.training.audience;

import java.util.UUID;
import org.preventsuite.kit.caller.Caller;

/**
 * An audience has become staff or small, or is it no more: what counts it looks different to some. Told within the
 * transaction that changes it.
 */
public record AudienceReclassified(Caller caller, UUID audienceId) {}
