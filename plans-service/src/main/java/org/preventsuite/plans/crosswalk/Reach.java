package org.preventsuite.plans.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.preventsuite.plans.framework.FrameworkTag;

/**
 * Which entries of a framework an action reaches.
 *
 * @param links which tags of other frameworks stand for them
 */
public record Reach(String frameworkCode, List<Link> links) {
    public Reach {
        links = List.copyOf(links);
    }

    /** The entries, each in the best way: by the tags in the framework alone where there are any, else by all the others. */
    public Map<String, Comparability> of(Set<FrameworkTag> tags) {
        Map<String, Comparability> best = new TreeMap<>();
        tags.stream()
                .filter(tag -> tag.frameworkCode().equals(frameworkCode))
                .forEach(tag -> best.put(tag.entryCode(), Comparability.DIRECT));
        if (best.isEmpty()) {
            links.stream()
                    .filter(link -> tags.contains(link.tag()))
                    .forEach(link ->
                            best.merge(link.entryCode(), link.comparability(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return best;
    }
}
