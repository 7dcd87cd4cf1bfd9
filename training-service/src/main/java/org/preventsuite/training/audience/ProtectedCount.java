package org.preventsuite.training.audience;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: ProtectedCount. What stands in the place of a count that the reader may not see. */
public record ProtectedCount(Status status) {
    public static final ProtectedCount WITHHELD = new ProtectedCount(Status.WITHHELD);

    /** Contract schema: ProtectedCount.status. */
    public enum Status implements WireWord {
        WITHHELD
    }
}
