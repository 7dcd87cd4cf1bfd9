package org.preventsuite.kit.info;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service tells of itself beyond what the kit knows; each service provides one as a bean. */
public interface ServiceFacts {
    /** Its name, for example {@code plans-service}. */
    String name();

    /** The code lists it ships. */
    default List<CodeList> codeLists() {
        return List.of();
    }

    /** The services it calls. */
    default List<Partner> partners() {
        return List.of();
    }

    /** A code list with the number of its entries. */
    record CodeList(String name, int entries) {}

    /** Another service; {@code state} is {@code reachable}, {@code unreachable} or {@code not-called}. */
    record Partner(String service, @Nullable Instant lastSuccessAt, String state) {}
}
