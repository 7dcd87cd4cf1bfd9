package org.preventsuite.referrals;

import org.preventsuite.testkit.HouseRules;

class HouseTest extends HouseRules {}
