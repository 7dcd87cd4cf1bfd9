package org.preventsuite.plans.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the bars of a picture of coverage stand: one for each line and basis, as long as the rate, in units of the picture. */
record CoverageChart(int width, int height, int left, int right, List<Bar> bars, List<Tick> ticks) {
    static final int WIDTH = 720;
    static final int LEFT = 4;
    static final int RIGHT = 716;
    private static final int TOP = 22;
    private static final int STEP = 50;
    private static final int LABEL = 14;

    /**
     * One bar.
     *
     * @param baseline where the text above it stands
     * @param top where the bar begins
     * @param length how long it is; never longer than the whole, also where more are trained than there are
     */
    record Bar(int baseline, int top, int length, String name, String text) {}

    /** A line of the scale. */
    record Tick(int x, String text) {}

    public int whole() {
        return right - left;
    }

    static CoverageChart of(List<CoverageFigures.Line> lines) {
        List<Bar> bars = new ArrayList<>();
        int top = TOP;
        for (CoverageFigures.Line line : lines) {
            for (CoverageAnswer.Covered covered : line.covered()) {
                bars.add(bar(line, covered, top));
                top += STEP;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 25) {
            ticks.add(new Tick(LEFT + length(percent), percent + " %"));
        }
        return new CoverageChart(WIDTH, top + LABEL, LEFT, RIGHT, List.copyOf(bars), List.copyOf(ticks));
    }

    private static Bar bar(CoverageFigures.Line line, CoverageAnswer.Covered covered, int top) {
        double rate = line.headCount() == 0 ? 0 : 100.0 * covered.covered() / line.headCount();
        String percent = line.headCount() == 0 ? "" : String.format(Locale.UK, " (%.1f %%)", rate);
        return new Bar(
                top + LABEL,
                top + LABEL + 6,
                length(Math.min(rate, 100)),
                name(line),
                covered.covered() + " of " + line.headCount() + " " + covered.basis() + percent);
    }

    static String name(CoverageFigures.Line line) {
        String name = line.name();
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        return name == null ? "All " + kind + " with a head-count" : name;
    }

    private static int length(double percent) {
        return (int) Math.round((RIGHT - LEFT) * percent / 100);
    }
}
