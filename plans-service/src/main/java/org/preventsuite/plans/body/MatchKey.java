package org.preventsuite.plans.body;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to what two spellings of it share: letters and digits, in lower case, «&» read as «and». */
public final class MatchKey {
    private MatchKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
    }
}
