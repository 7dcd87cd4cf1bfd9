package org.preventsuite.plans;

import org.preventsuite.testkit.CoverageChecks;

class CoverageIT extends CoverageChecks {}
