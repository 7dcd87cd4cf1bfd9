package org.preventsuite.referrals.disclosure;

/**
 * The rules that a count is protected by.
 *
 * @param withheldUpTo counts up to this one are small and withheld
 * @param roundTo other counts are rounded to the nearest multiple of this
 * @param zerosShown whether a zero is shown as it is; else it is as small as any small count
 * @param narrowest how far apart the smallest and the largest possible value of a withheld count must stay
 */
public record DisclosurePolicy(int policyVersion, int withheldUpTo, int roundTo, boolean zerosShown, int narrowest) {
    public DisclosurePolicy {
        if (withheldUpTo < 1 || roundTo < 1 || narrowest < 1) {
            throw new IllegalArgumentException("a policy protects");
        }
        if (withheldUpTo + 1 + roundTo / 2 < roundTo) {
            throw new IllegalArgumentException("somebody would be rounded to nobody");
        }
        if (narrowest > withheldUpTo - (zerosShown ? 1 : 0)) {
            throw new IllegalArgumentException("no withheld count could stay as open as that");
        }
    }

    public ProtectedCount protect(int count) {
        if (count == 0 && zerosShown) {
            return new ProtectedCount.Exact(0);
        }
        if (count <= withheldUpTo) {
            return new ProtectedCount.Withheld(zerosShown ? 1 : 0, withheldUpTo);
        }
        int below = roundTo / 2;
        int value = (count + below) / roundTo * roundTo;
        int smallest = value - below;
        return new ProtectedCount.Rounded(value, Math.max(smallest, withheldUpTo + 1), smallest + roundTo - 1);
    }
}
