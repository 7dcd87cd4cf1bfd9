package org.preventsuite.referrals;

import org.preventsuite.testkit.CoverageChecks;

class CoverageIT extends CoverageChecks {}
