package org.preventsuite.plans.obligation;

import org.preventsuite.kit.json.WireWord;

/** Who owes what an obligation set asks for. */
enum OwedBy implements WireWord {
    /** The area that set it. */
    AREA,
    /** Every member, in the period, of the reporting group of that code. */
    MEMBERS
}
