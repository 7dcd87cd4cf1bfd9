package org.preventsuite.training;

import org.preventsuite.testkit.HouseRules;

class HouseTest extends HouseRules {}
