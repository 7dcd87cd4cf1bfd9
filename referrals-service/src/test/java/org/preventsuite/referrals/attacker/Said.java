package org.preventsuite.referrals.attacker;

/** What one release says of one category: the count lies between two values, ends included. */
record Said(Place place, int from, int to, boolean withheld) {
    /** A category of a table of an area, in one year. */
    record Place(String area, String dimension, String code) {}

    /** What a reader who knows the policy takes a count for; nobody has to tell what is possible. */
    static Said of(Place place, int count, int threshold, int base) {
        if (count <= threshold) {
            return new Said(place, 0, threshold, true);
        }
        int shown = (int) Math.round(count / (double) base) * base;
        return rounded(place, shown, threshold, base);
    }

    static Said rounded(Place place, int shown, int threshold, int base) {
        int from = shown + base;
        int to = 0;
        for (int count = Math.max(threshold + 1, shown - base); count <= shown + base; count++) {
            if ((int) Math.round(count / (double) base) * base == shown) {
                from = Math.min(from, count);
                to = count;
            }
        }
        return new Said(place, from, to, false);
    }
}
