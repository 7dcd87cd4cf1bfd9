package org.preventsuite.referrals.route;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: RouteVisibility. Who may be shown a route. */
enum RouteVisibility implements WireWord {
    PUBLIC,
    INTERNAL
}
