package org.preventsuite.aggregator.picture;

import java.util.Locale;

/** What somebody has to ask a district for. */
public enum Missing {
    PLANS_NOT_READ_YET,
    NO_PLAN,
    NO_CURRENT_PLAN,
    TRAINING_NOT_READ_YET,
    NO_TRAINING_STATEMENT,
    NO_YEAR_OF_INDIVIDUALS,
    DECLARED_TOTAL_DIFFERS,
    ROUTES_NOT_READ_YET,
    NO_ROUTES,
    NO_ACTIVE_ROUTE,
    NEVER_CONFIRMED,
    RETURN_MISSING,
    DIGEST_DIFFERS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
