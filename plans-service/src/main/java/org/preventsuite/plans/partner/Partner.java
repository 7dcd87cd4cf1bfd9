package org.preventsuite.plans.partner;

/** Another service that this one asks. */
public enum Partner {
    TRAINING("training-service"),
    REFERRALS("referrals-service");

    private final String service;

    Partner(String service) {
        this.service = service;
    }

    /** Its name as it gives it itself. */
    public String service() {
        return service;
    }
}
