package org.preventsuite.plans.timescale;

/** A time with its year: a point has the same date at both ends. */
record Span(PartialDate start, PartialDate end, boolean point, Confidence confidence) implements When {

    static Span point(PartialDate date, Confidence confidence) {
        return new Span(date, date, true, confidence);
    }

    static Span period(PartialDate start, PartialDate end, Confidence confidence) {
        return new Span(start, end, false, confidence);
    }

    boolean isBackwards() {
        return end.lastDay().isBefore(start.firstDay());
    }

    @Override
    public Span atMost(Confidence limit) {
        return new Span(start, end, point, confidence.atMost(limit));
    }

    @Override
    public Span lastPart() {
        return point(end, confidence);
    }

    @Override
    public Span firstPart() {
        boolean bareYear = point && start.month() == null;
        return point(bareYear ? PartialDate.of(start.year(), 1) : start, confidence);
    }

    @Override
    public Span lasting() {
        return new Span(start, end, false, confidence);
    }
}
