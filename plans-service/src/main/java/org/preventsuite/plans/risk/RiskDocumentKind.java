package org.preventsuite.plans.risk;

import org.preventsuite.kit.json.WireWord;

/** What kind of document it is. */
enum RiskDocumentKind implements WireWord {
    COUNTER_TERRORISM_LOCAL_PROFILE,
    SITUATIONAL_RISK_ASSESSMENT,
    LOCAL_RISK_ASSESSMENT,
    COMMUNITY_PROFILE,
    THREAT_BRIEFING,
    OTHER
}
