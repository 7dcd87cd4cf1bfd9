package org.preventsuite.training.importing;

import org.preventsuite.kit.json.WireWord;

/** What the rows are: the completions of learners, to be counted, or counts of who came to sessions. */
enum ImportKind implements WireWord {
    COMPLETIONS,
    ATTENDANCE
}
