package org.preventsuite.training;

import org.preventsuite.testkit.CoverageChecks;

class CoverageIT extends CoverageChecks {}
