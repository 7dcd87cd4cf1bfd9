package org.preventsuite.training.facilitator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Contract schemas: Accreditation and NewAccreditation. How many facilitators of one agency hold one accreditation.
 *
 * @param accreditedOn from when it holds; null where it is not known
 * @param expiresOn the last day it holds; null where it does not expire or nobody says when
 */
record Accreditation(
        String agency,
        String accreditor,
        @Nullable LocalDate accreditedOn,
        @Nullable LocalDate expiresOn,
        int count) {

    boolean hasBegun(LocalDate day) {
        return accreditedOn == null || !accreditedOn.isAfter(day);
    }

    boolean isExpired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    boolean isCurrent(LocalDate day) {
        return hasBegun(day) && !isExpired(day);
    }

    /** The same without its number: no two of a pool are alike. */
    Accreditation uncounted() {
        return new Accreditation(agency, accreditor, accreditedOn, expiresOn, 0);
    }
}
