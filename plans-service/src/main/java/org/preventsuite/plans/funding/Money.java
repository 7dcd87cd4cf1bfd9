package org.preventsuite.plans.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Contract schemas: Money and NewMoney. An exact amount in pounds and pence, as text on the wire. */
record Money(String amount, String currency) {
    static Money of(BigDecimal pounds) {
        return new Money(pounds.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), "GBP");
    }

    BigDecimal pounds() {
        return new BigDecimal(amount);
    }
}
