package org.preventsuite.plans.compliance;

import org.preventsuite.kit.json.WireWord;

/** Why the headings of a report are those of its framework. */
enum Choice implements WireWord {
    /** It was in force on the last day of the period. */
    IN_FORCE,
    /** The reader asked for it. */
    ASKED_FOR
}
