package org.preventsuite.kit.partner;

/** A partner does not let this caller read what was asked; the partner itself is well. */
public final class PartnerRefused extends RuntimeException {
    PartnerRefused(int status) {
        super("status " + status, null, false, false);
    }
}
