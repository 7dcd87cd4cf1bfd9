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

    boolean meets(Interval other) {
        return atLeast <= other.atMost && other.atLeast <= atMost;
    }

    Interval and(Interval other) {
        return new Interval(Math.max(atLeast, other.atLeast), Math.min(atMost, other.atMost));
    }
}
