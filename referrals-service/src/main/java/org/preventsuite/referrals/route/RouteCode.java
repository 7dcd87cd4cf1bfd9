package org.preventsuite.referrals.route;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: RouteCode. How a concern travels. */
enum RouteCode implements WireWord {
    NRF_POLICE,
    PORTAL_JOINT,
    VIA_SAFEGUARDING,
    VIA_COUNCIL_PREVENT,
    VIA_DSL,
    PHONE_101,
    ADVICE_ONLY
}
