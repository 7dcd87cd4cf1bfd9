package org.preventsuite.training.policy;

import org.preventsuite.kit.caller.Caller;

/** Audiences are small from another head-count on. Told within the transaction that changes it. */
public record FloorMoved(Caller caller, String areaCode, int before, int after) {}
