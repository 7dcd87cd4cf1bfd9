package org.preventsuite.aggregator.picture;

import java.util.List;
import java.util.Map;

/**
 * The resources the picture is made of, as JSON by area code.
 *
 * @param plansKnown whether the plans feed was ever read to its end; before that an empty place means nothing
 */
public record Holdings(
        Map<String, List<String>> plans,
        Map<String, List<String>> actions,
        Map<String, List<String>> statements,
        Map<String, List<String>> routes,
        Map<String, List<String>> obligations,
        Map<String, List<String>> returns,
        boolean plansKnown,
        boolean trainingKnown,
        boolean routesKnown) {}
