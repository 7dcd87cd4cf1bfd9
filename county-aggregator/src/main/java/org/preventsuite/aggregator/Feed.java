package org.preventsuite.aggregator;

import java.util.Locale;

/** The services whose feeds are read. */
enum Feed {
    PLANS,
    TRAINING,
    REFERRALS;

    /** Its name in the store and in reports. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
