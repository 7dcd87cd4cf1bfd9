package org.preventsuite.plans.merge;

import java.util.Map;
import org.preventsuite.plans.body.MatchKey;

/**
 * One item of an edition that takes part in a merge.
 *
 * @param fields what it says, by the name of the field; a field that it does not state is absent
 */
public record SourceItem(Origin origin, Map<String, Object> fields) {
    /** The field that says in words what is to be done. */
    public static final String WORDING = "text";

    public SourceItem {
        fields = Map.copyOf(fields);
    }

    /** What two plans that print the same action have in common: its number and its words. */
    String key() {
        return origin.reference() + "\n" + MatchKey.of(String.valueOf(fields.get(WORDING)));
    }
}
