package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.preventsuite.kit.person.PersonName;

/** Collects who answers for one action, cell by cell, and what could not be kept. */
final class Leads {
    static final int LONGEST_NAME = 200;
    static final int MOST = 50;

    private static final Pattern EVERYBODY = Pattern.compile(
            "(?i)(?:all|everyone|everybody|all (?:relevant |local |our )?(?:partners|agencies|partner agencies|partner"
                    + " organi[sz]ations|organi[sz]ations|leads|services|departments|bodies|members))");
    private static final Pattern UNSTATED = Pattern.compile(
            "(?i)(?:tb[cad]|to be (?:confirmed|agreed|decided|advised)|n/?a|none|not applicable|unknown|\\?+|[-–—.]+)");

    private final LeadSplitter splitter;
    private final KnownNames known;
    private final List<Lead> leads = new ArrayList<>();
    private boolean placeholder;
    private boolean shortened;
    private boolean personLike;
    private boolean tooLong;

    Leads(KnownNames known) {
        this.known = known;
        this.splitter = new LeadSplitter(known);
    }

    void add(Field field, String cell) {
        for (String wording : splitter.split(cell)) {
            addName(field, wording);
        }
    }

    private void addName(Field field, String wording) {
        if (UNSTATED.matcher(wording).matches()) {
            return;
        }
        if (!known.contains(wording) && PersonName.isPlaceholder(wording)) {
            placeholder = true;
            return;
        }
        String name = splitter.withoutPreamble(wording);
        shortened |= !name.equals(wording);
        if (!known.contains(name) && PersonName.looksLikeOne(name)) {
            personLike = true;
        } else if (name.length() > LONGEST_NAME || leads.size() == MOST) {
            tooLong = true;
        } else if (leads.stream().noneMatch(lead -> lead.name().equalsIgnoreCase(name))) {
            leads.add(new Lead(role(field), kind(name), name));
        }
    }

    private Lead.Role role(Field field) {
        boolean partner = field == Field.PARTNERS || (field == Field.LEAD_THEN_PARTNERS && !leads.isEmpty());
        return partner ? Lead.Role.PARTNER : Lead.Role.LEAD;
    }

    private static Lead.Kind kind(String name) {
        return EVERYBODY.matcher(name).matches() ? Lead.Kind.ALL_PARTNERS : Lead.Kind.BODY_OR_POST;
    }

    List<Lead> all() {
        return leads;
    }

    boolean hadPlaceholder() {
        return placeholder;
    }

    boolean wereShortened() {
        return shortened;
    }

    boolean hadPersonLike() {
        return personLike;
    }

    boolean hadTooLong() {
        return tooLong;
    }
}
