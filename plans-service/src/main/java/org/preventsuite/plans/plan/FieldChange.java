package org.preventsuite.plans.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Contract schema: FieldChange. */
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** The fields of two objects that differ, but for some, in the order of their names. */
    public static List<FieldChange> between(JsonNode before, JsonNode after, Set<String> except) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeAll(except);
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode was = before.get(name);
            JsonNode is = after.get(name);
            if (was == null || !was.equals(is)) {
                changes.add(new FieldChange(name, was, is));
            }
        }
        return changes;
    }
}
