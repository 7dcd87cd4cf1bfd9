package org.preventsuite.kit.partner;

/** A partner answered with a status that its contract does not promise for a good answer. */
public class PartnerFailed extends RuntimeException {
    private final int status;

    PartnerFailed(int status) {
        super("status " + status, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
