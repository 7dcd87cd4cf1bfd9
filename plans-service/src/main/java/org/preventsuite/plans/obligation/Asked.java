package org.preventsuite.plans.obligation;

import java.util.Comparator;

/** What was asked for, and by whom: the word for it is the asker's own, so kinds of different askers are different kinds. */
public record Asked(String kind, String setByCode) {
    public static final Comparator<Asked> ORDER =
            Comparator.comparing(Asked::kind).thenComparing(Asked::setByCode);

    public static Asked of(Obligation obligation) {
        return new Asked(obligation.kind(), obligation.setByCode());
    }
}
