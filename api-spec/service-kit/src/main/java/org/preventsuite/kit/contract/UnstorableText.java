package org.preventsuite.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.preventsuite.kit.problem.FieldError;

/** Finds text that is legal in JSON but that neither UTF-8 nor PostgreSQL can hold: half a surrogate pair and U+0000. */
final class UnstorableText {
    private UnstorableText() {}

    /** Where a document has such text, as a value or as the name of a field. */
    static List<FieldError> in(JsonNode document) {
        List<FieldError> errors = new ArrayList<>();
        look(document, "", errors);
        return errors;
    }

    private static void look(JsonNode node, String pointer, List<FieldError> errors) {
        if (node.isTextual() && isUnstorable(node.textValue())) {
            errors.add(FieldError.at(
                    pointer,
                    "wrong-form",
                    "The text holds U+0000 or half of a surrogate pair; neither is a character."));
        }
        node.properties().forEach(field -> {
            if (isUnstorable(field.getKey())) {
                errors.add(FieldError.at(pointer, "unknown-field", "The contract knows no such field here."));
            } else {
                String name = field.getKey().replace("~", "~0").replace("/", "~1");
                look(field.getValue(), pointer + "/" + name, errors);
            }
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, errors);
            }
        }
    }

    private static boolean isUnstorable(String text) {
        return text.codePoints()
                .anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
