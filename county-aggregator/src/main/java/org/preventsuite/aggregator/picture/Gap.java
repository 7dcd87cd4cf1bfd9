package org.preventsuite.aggregator.picture;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A return that the county cannot build on.
 *
 * @param name the area's name, or else its code
 * @param title what the return is called
 * @param dueOn the last day on which it would have come on time, where that is the reason
 * @param returnId the return, where there is one
 */
public record Gap(
        Reason reason,
        String areaCode,
        String name,
        String title,
        String periodId,
        Optional<LocalDate> dueOn,
        Optional<String> returnId) {

    /** What is wrong. */
    public enum Reason {
        RETURN_MISSING,
        DIGEST_DIFFERS;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
