package org.preventsuite.plans;

import org.preventsuite.testkit.HouseRules;

class HouseTest extends HouseRules {}
