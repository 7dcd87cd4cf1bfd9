package org.preventsuite.aggregator.picture;

import java.util.List;
import java.util.Optional;

/** One row of the picture. Absent figures are missing, which is not the same as nil; {@code missing} says in which way. */
public record District(
        String areaCode,
        String name,
        Optional<PlanFigures> plans,
        Optional<TrainingFigures> training,
        Optional<RouteFigures> routes,
        List<Missing> missing) {
    public District {
        missing = List.copyOf(missing);
    }
}
