package org.preventsuite.plans.groupreport;

import java.time.LocalDate;
import java.util.List;

/**
 * Contract schema: GroupReport. What the members of a group returned for a period, side by side.
 *
 * @param asAt the day on which late is told from missing
 */
record GroupReport(String groupCode, String groupName, String periodId, LocalDate asAt, List<KindReport> kinds) {}
