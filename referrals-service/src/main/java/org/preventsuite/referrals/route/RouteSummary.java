package org.preventsuite.referrals.route;

import java.time.Instant;

/**
 * Contract schema: RouteSummary. How the routes of one authority stand on a day.
 *
 * @param active active routes; the other three are parts of it and add up to it
 */
record RouteSummary(String areaCode, Instant asAt, long active, long confirmed, long stale, long neverConfirmed) {}
