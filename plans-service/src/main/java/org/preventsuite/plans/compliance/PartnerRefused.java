package org.preventsuite.plans.compliance;

/** A partner does not let this caller read what was asked; the partner itself is well. */
final class PartnerRefused extends RuntimeException {
    PartnerRefused(int status) {
        super("status " + status, null, false, false);
    }
}
