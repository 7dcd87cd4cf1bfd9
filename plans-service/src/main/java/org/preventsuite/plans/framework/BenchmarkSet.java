package org.preventsuite.plans.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.rating.Scale;

/**
 * A framework that authorities score themselves against.
 *
 * @param entryCodes the benchmarks in their order
 * @param validFrom the first day it applied
 */
public record BenchmarkSet(
        List<String> entryCodes, @Nullable LocalDate validFrom, List<Step> scales) {
    public BenchmarkSet {
        entryCodes = List.copyOf(entryCodes);
        scales = List.copyOf(scales);
    }

    /**
     * A scale of the set.
     *
     * @param metFrom the step from which a benchmark counts as met, where a source names one
     */
    public record Step(Scale scale, @Nullable String metFrom) {
        /** Whether a benchmark with that value is not met; never so where no source says what is. */
        public boolean isUnmet(String value) {
            return metFrom != null && scale.isBelow(value, metFrom);
        }
    }

    /** The set's step on that scale, if it is scored on it. */
    public Optional<Step> on(String scale) {
        return scales.stream().filter(step -> step.scale().word().equals(scale)).findFirst();
    }

    static Optional<BenchmarkSet> of(FrameworkView framework) {
        List<FrameworkView.Scale> scales = framework.scales();
        return scales == null
                ? Optional.empty()
                : Optional.of(new BenchmarkSet(
                        framework.entries().stream()
                                .map(FrameworkView.Entry::entryCode)
                                .toList(),
                        framework.validFrom(),
                        scales.stream()
                                .map(one -> new Step(Scale.ofWord(one.scale()), one.metFrom()))
                                .toList()));
    }
}
