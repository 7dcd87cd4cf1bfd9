package org.preventsuite.plans.compliance;

/** Training's answer that nobody has said how many people there are. */
final class NoHeadCount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoHeadCount() {
        super("no head-count", null, false, false);
    }
}
