package org.preventsuite.training.importing;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is not stored. It never repeats what the row says.
 *
 * @param field the field with the fault; null for the row as a whole
 */
record Refusal(String reason, @Nullable String field, String detail) {
    static Refusal in(Field field, String reason, String detail) {
        return new Refusal(reason, field.wire(), detail);
    }
}
