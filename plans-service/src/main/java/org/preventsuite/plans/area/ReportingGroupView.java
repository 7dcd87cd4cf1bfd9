package org.preventsuite.plans.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Versioned;

/** Contract schema: ReportingGroup. */
record ReportingGroupView(
        String groupCode,
        long version,
        String name,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        List<Member> members)
        implements Versioned {
    /** Groups change only with a release, as the rights that follow from them do. */
    static final long SHIPPED = 1;

    /** Contract schema: ReportingGroupMember. */
    record Member(
            String areaCode,
            String name,
            String kind,
            LocalDate memberFrom,
            @Nullable LocalDate memberTo) {}
}
