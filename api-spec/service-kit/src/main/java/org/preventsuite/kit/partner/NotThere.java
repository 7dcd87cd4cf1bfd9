package org.preventsuite.kit.partner;

/** A partner says that for this caller there is nothing at the address it was asked for. */
public final class NotThere extends PartnerFailed {
    NotThere() {
        super(404);
    }
}
