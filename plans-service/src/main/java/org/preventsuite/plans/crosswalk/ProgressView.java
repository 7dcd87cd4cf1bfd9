package org.preventsuite.plans.crosswalk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contract schema: ProgressByEntry. Councils stand side by side; nothing is added up or averaged across them. */
record ProgressView(
        String frameworkCode,
        @Nullable String groupCode,
        LocalDate countedOn,
        List<Used> crosswalks,
        List<Council> councils) {

    /** Contract schema: UsedCrosswalk. */
    record Used(String crosswalkCode, long version) {}

    /** Contract schema: CouncilProgress. */
    record Council(
            String areaCode,
            @Nullable String areaName,
            long plans,
            Figure total,
            long mapped,
            List<EntryProgress.Entry> entries,
            EntryProgress.Unmapped unmapped,
            Figure untagged) {
        static Council of(String areaCode, @Nullable String areaName, long plans, EntryProgress progress) {
            return new Council(
                    areaCode,
                    areaName,
                    plans,
                    progress.total(),
                    progress.mapped(),
                    progress.entries(),
                    progress.unmapped(),
                    progress.untagged());
        }
    }
}
