package org.preventsuite.plans.crosswalk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** What the to-entry of an edge is to its from-entry. */
enum Relation implements WireWord {
    EXACT(Comparability.EXACT, Comparability.EXACT),
    CLOSE(Comparability.CLOSE, Comparability.CLOSE),
    BROADER(Comparability.NARROWER, Comparability.BROADER),
    NARROWER(Comparability.BROADER, Comparability.NARROWER),
    /** They touch, and nothing can be counted by that. */
    RELATED(null, null),
    NONE(null, null);

    private final @Nullable Comparability ofFrom;
    private final @Nullable Comparability ofTo;

    Relation(@Nullable Comparability ofFrom, @Nullable Comparability ofTo) {
        this.ofFrom = ofFrom;
        this.ofTo = ofTo;
    }

    /** How well a tag with the from-entry stands for the to-entry. */
    Optional<Comparability> ofFrom() {
        return Optional.ofNullable(ofFrom);
    }

    /** How well a tag with the to-entry stands for the from-entry. */
    Optional<Comparability> ofTo() {
        return Optional.ofNullable(ofTo);
    }
}
