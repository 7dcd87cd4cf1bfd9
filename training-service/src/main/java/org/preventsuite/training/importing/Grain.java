package org.preventsuite.training.importing;

import org.preventsuite.kit.json.WireWord;

/** Whether completions are counted by day or by month. */
enum Grain implements WireWord {
    MONTH,
    DATE
}
