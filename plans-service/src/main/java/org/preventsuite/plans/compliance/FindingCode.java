package org.preventsuite.plans.compliance;

import org.preventsuite.kit.json.WireWord;

/** What can be found of a heading, the worst first. */
enum FindingCode implements WireWord {
    ACTIONS_OVERDUE(Severity.PROBLEM, "1 action is overdue.", "%d actions are overdue."),
    EVIDENCE_BROKEN(Severity.PROBLEM, "1 link to evidence is broken.", "%d links to evidence are broken."),
    NO_ACTIVE_ROUTE(Severity.PROBLEM, "No referral route is active."),
    ROUTES_NOT_CONFIRMED(
            Severity.PROBLEM,
            "1 active referral route is not confirmed, or no longer.",
            "%d active referral routes are not confirmed, or no longer."),
    NOTHING_STATED(Severity.PROBLEM, "No trained individuals are stated for the period, which is not zero."),
    SECTION_UNAVAILABLE(Severity.GAP, "Figures that show this heading could not be had."),
    SECTION_WITHHELD(Severity.GAP, "Figures that show this heading are withheld from this reader."),
    SECTION_STALE(Severity.NOTE, "Figures that show this heading are from an earlier copy."),
    NO_HEAD_COUNT(Severity.NOTE, "No audience has a head-count, so what part of the staff is trained cannot be said."),
    NO_RELEASE(Severity.NOTE, "No counts of referrals are published for the year."),
    ACTIONS_UNRATED(Severity.NOTE, "1 action has no rating.", "%d actions have no rating."),
    COMPLETE_WITHOUT_EVIDENCE(
            Severity.NOTE, "1 complete action has no evidence.", "%d complete actions have no evidence."),
    EVIDENCE_UNVERIFIED(Severity.NOTE, "1 link to evidence is not verified.", "%d links to evidence are not verified."),
    NO_ACTION(Severity.NOTE, "No action is tagged with this heading, directly or over a crosswalk.");

    /** How much a finding weighs. */
    enum Severity implements WireWord {
        PROBLEM,
        GAP,
        NOTE
    }

    private final Severity severity;
    private final String one;
    private final String many;

    FindingCode(Severity severity, String one, String many) {
        this.severity = severity;
        this.one = one;
        this.many = many;
    }

    FindingCode(Severity severity, String sentence) {
        this(severity, sentence, sentence);
    }

    Severity severity() {
        return severity;
    }

    /** The finding as a sentence. */
    String sentence(long count) {
        return count == 1 ? one : many.replace("%d", String.valueOf(count));
    }
}
