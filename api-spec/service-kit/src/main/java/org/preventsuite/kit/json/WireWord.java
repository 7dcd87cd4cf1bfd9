package org.preventsuite.kit.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** An enum whose constants go over the wire in lower-kebab case: {@code IN_PROGRESS} is {@code in-progress}. */
public interface WireWord {
    String name();

    @JsonValue
    default String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that word; the contract has made sure that there is one. */
    static <E extends Enum<E> & WireWord> E of(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such " + type.getSimpleName()));
    }
}
