package org.preventsuite.plans.timescale;

import java.util.List;

/** Reads the deadlines out of a cell as councils write them. */
public final class TimescaleReader {
    private TimescaleReader() {}

    /**
     * Every deadline in the wording, in its order, each with its own words; never empty, never an exception. Where
     * several are found their mapping is unresolved until {@link SubActionMapping} knows the sub-actions.
     */
    public static List<Timescale> read(String wording, TimescaleContext context) {
        return new CellReader(wording, context).read();
    }
}
