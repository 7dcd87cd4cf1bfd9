package org.preventsuite.training.policy;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: Combination. How many of the courses make somebody trained; counts cannot tell who took several. */
public enum Combination implements WireWord {
    ANY_ONE_OF
}
