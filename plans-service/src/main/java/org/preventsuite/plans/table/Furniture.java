package org.preventsuite.plans.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises what pages carry at their edges: numbers, mottoes, markings and fragments of logos. */
final class Furniture {
    /** So many empty rows are a page's end rather than a paragraph's. */
    static final int GAP = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page\\s*)?[-–—]?\\s*\\d{1,3}\\s*[-–—]?(?:\\s*(?:of|/)\\s*\\d{1,3})?(?:\\s*\\|?\\s*p\\s?a\\s?g\\s?e)?");
    private static final Pattern MARKING = Pattern.compile(
            "(?:NOT PROTECTIVELY MARKED|UNCLASSIFIED|PROTECT|RESTRICTED|OFFICIAL(?:[\\s:–-]+SENSITIVE)?(?:[\\s:–-]+\\p{Lu}+)?)");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{Punct}‘’“”]*[\\p{L}'’-]+[\\p{Punct}‘’“”]*");

    private Furniture() {}

    static boolean is(SourceRow row, boolean afterGap, KnownNames known) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.stream().noneMatch(Stitch::says)) {
            return true;
        }
        String only = row.onlyCell();
        if (!only.isEmpty()
                && (PAGE_NUMBER.matcher(only).matches() || MARKING.matcher(only).matches())) {
            // A lone number in the first of several columns is a reference whose row is still to come.
            return row.cells().size() == 1 || row.cell(0).isEmpty() || !only.matches("\\d{1,3}");
        }
        return afterGap && !known.contains(only) && (isShouted(only) || isMotto(filled));
    }

    /** «TO MAKE SOUTH STE»: several words, capitals only. */
    private static boolean isShouted(String only) {
        return only.contains(" ")
                && only.length() <= 80
                && only.equals(only.toUpperCase(Locale.ROOT))
                && Stitch.says(only);
    }

    /** A line of large print, one word to a cell. */
    private static boolean isMotto(List<String> filled) {
        return filled.size() >= 4
                && filled.stream().allMatch(cell -> ONE_WORD.matcher(cell).matches());
    }
}
