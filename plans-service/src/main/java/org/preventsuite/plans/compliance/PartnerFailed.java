package org.preventsuite.plans.compliance;

/** A partner answered with a status that its contract does not promise for a good answer. */
final class PartnerFailed extends RuntimeException {
    PartnerFailed(int status) {
        super("status " + status, null, false, false);
    }
}
