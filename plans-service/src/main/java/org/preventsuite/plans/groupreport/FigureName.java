package org.preventsuite.plans.groupreport;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * What a figure counts.
 *
 * @param basis what was counted, such as individuals; of training and coverage
 * @param dimension what a table of protected counts counts by; of releases
 * @param code the count in its section, or the category of the table
 */
record FigureName(
        Section section, @Nullable String basis, @Nullable String dimension, String code) {
    private static final String PEOPLE = "individuals";

    /** By section, basis and dimension; the codes of a table keep their order. */
    static final Comparator<FigureName> ORDER = Comparator.comparing(FigureName::section)
            .thenComparing(FigureName::basis, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FigureName::dimension, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The part of a return that it is from. */
    enum Section implements WireWord {
        PLANS,
        TRAINING,
        COVERAGE,
        ROUTES,
        RELEASES
    }

    Adding adding() {
        return switch (section) {
            case PLANS, ROUTES -> Adding.COUNTS;
            case TRAINING -> PEOPLE.equals(basis) ? Adding.PEOPLE : Adding.COUNTS;
            case COVERAGE -> Adding.RATES;
            case RELEASES -> Adding.PROTECTED;
        };
    }

    /** Whether a county's figure counts the same people as those of its districts. */
    boolean isOfTerritory() {
        return section == Section.RELEASES;
    }
}
