package org.preventsuite.referrals.disclosure;

/** The values that a count may have, both ends included. */
public record Interval(int atLeast, int atMost) {
    public Interval {
        if (atLeast > atMost) {
            throw new IllegalArgumentException("an interval has a value");
        }
    }

    public int width() {
        return atMost - atLeast;
    }
}
