package org.preventsuite.plans.table;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headings that mean a field, compared without case, spaces and punctuation. */
final class HeaderSynonyms {
    private static final int LONGEST = 80;
    private static final Map<String, Field> FIELD_OF = Vocabulary.load("header-synonyms.csv").stream()
            .collect(toUnmodifiableMap(row -> key(row.get("heading")), row -> field(row.get("field"))));

    private HeaderSynonyms() {}

    static @Nullable Field meaningOf(String heading) {
        return heading.isEmpty() || heading.length() > LONGEST ? null : FIELD_OF.get(key(heading));
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Field field(String heading) {
        return Field.withHeading(heading).orElseThrow(() -> new IllegalStateException("no field is headed " + heading));
    }
}
