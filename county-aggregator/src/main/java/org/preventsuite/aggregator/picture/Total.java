package org.preventsuite.aggregator.picture;

import java.util.List;
import java.util.Optional;

/**
 * What may be added up over the districts, and nothing averaged.
 *
 * @param training absent also when the districts' latest years differ
 * @param years the latest years that occur, in order
 */
public record Total(
        Optional<PlanFigures> plans,
        Optional<TrainingFigures> training,
        Optional<RouteFigures> routes,
        List<String> years) {

    static Total of(List<District> districts) {
        List<TrainingFigures> trained = districts.stream()
                .flatMap(district -> district.training().stream())
                .toList();
        List<String> years = trained.stream()
                .map(TrainingFigures::periodId)
                .distinct()
                .sorted()
                .toList();
        return new Total(
                districts.stream()
                        .flatMap(district -> district.plans().stream())
                        .reduce(PlanFigures::plus),
                years.size() == 1 ? trained.stream().reduce(TrainingFigures::plus) : Optional.empty(),
                districts.stream()
                        .flatMap(district -> district.routes().stream())
                        .reduce(RouteFigures::plus),
                years);
    }
}
