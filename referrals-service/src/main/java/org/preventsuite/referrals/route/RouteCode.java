package org.preventsuite.referrals.route;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: RouteCode. How a concern travels. */
public enum RouteCode implements WireWord {
    NRF_POLICE("National referral form sent to the police"),
    PORTAL_JOINT("Online portal of council and police"),
    VIA_SAFEGUARDING("Safeguarding front door"),
    VIA_COUNCIL_PREVENT("Prevent desk of the council"),
    VIA_DSL("Designated safeguarding lead"),
    PHONE_101("Police on 101"),
    ADVICE_ONLY("Advice without a referral");

    private final String label;

    RouteCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
