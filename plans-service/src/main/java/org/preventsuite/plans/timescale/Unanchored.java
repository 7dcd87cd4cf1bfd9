package org.preventsuite.plans.timescale;

/** A time counted from something not known here: no reference date, or an event. */
enum Unanchored implements When {
    TIME;

    @Override
    public boolean point() {
        return true;
    }

    @Override
    public Confidence confidence() {
        return Confidence.LOW;
    }

    @Override
    public When atMost(Confidence limit) {
        return this;
    }

    @Override
    public When lastPart() {
        return this;
    }

    @Override
    public When firstPart() {
        return this;
    }

    @Override
    public When lasting() {
        return this;
    }
}
