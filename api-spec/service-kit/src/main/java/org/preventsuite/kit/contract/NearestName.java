package org.preventsuite.kit.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that somebody probably meant. */
final class NearestName {
    private NearestName() {}

    static String advice(String given, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(
                        name -> distance(given.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))))
                .map(name -> "The operation has no such parameter; the nearest it has is " + name + ".")
                .orElse("The operation takes no query parameters.");
    }

    /** Levenshtein distance, with one row of memory. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
