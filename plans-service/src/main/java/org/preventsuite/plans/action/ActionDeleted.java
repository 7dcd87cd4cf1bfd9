package org.preventsuite.plans.action;

import java.util.UUID;
import org.preventsuite.kit.caller.Caller;

/** An action is about to be deleted, in this transaction; what hangs on it must go first. */
public record ActionDeleted(Caller caller, UUID actionId) {}
