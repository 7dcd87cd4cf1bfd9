package org.preventsuite.plans.groupreport;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.obligation.ReportingRate;

/** Contract schema: MemberFigure. What one member returned, shown as it was returned. */
record MemberFigure(
        String areaCode,
        Shown status,
        @Nullable Long value,
        @Nullable Long atLeast,
        @Nullable Long atMost,
        @Nullable Integer base,
        @Nullable BigDecimal percent) {

    /** How a count is shown. */
    enum Shown implements WireWord {
        EXACT,
        ROUNDED,
        WITHHELD
    }

    static MemberFigure exact(String areaCode, long value) {
        return new MemberFigure(areaCode, Shown.EXACT, value, null, null, null, null);
    }

    static MemberFigure rounded(String areaCode, long value, long atLeast, long atMost) {
        return new MemberFigure(areaCode, Shown.ROUNDED, value, atLeast, atMost, null, null);
    }

    static MemberFigure withheld(String areaCode, long atLeast, long atMost) {
        return new MemberFigure(areaCode, Shown.WITHHELD, null, atLeast, atMost, null, null);
    }

    /** So many of so many. */
    static MemberFigure rate(String areaCode, int count, int base) {
        return new MemberFigure(
                areaCode,
                Shown.EXACT,
                (long) count,
                null,
                null,
                base,
                ReportingRate.of(count, base).percent());
    }

    /** The count as it is shown, which a withheld one is not. */
    long shown() {
        return Objects.requireNonNull(value);
    }

    long low() {
        return atLeast == null ? shown() : atLeast;
    }

    long high() {
        return atMost == null ? shown() : atMost;
    }

    boolean is(Shown one) {
        return status == one;
    }
}
