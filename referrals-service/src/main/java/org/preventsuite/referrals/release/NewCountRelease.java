package org.preventsuite.referrals.release;

import org.preventsuite.referrals.counttable.CountDimension;

/** Contract schema: NewCountRelease. Which table to publish. */
record NewCountRelease(String areaCode, String periodId, CountDimension dimension) {}
