package org.preventsuite.referrals.exact;

/** Contract schema: ExactCount. How many referrals of one category; it does not print the number. */
record ExactCount(String code, int count) {
    @Override
    public String toString() {
        return "ExactCount[" + code + ", hidden]";
    }
}
