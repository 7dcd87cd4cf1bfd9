package org.preventsuite.plans.framework;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Contract schema: FrameworkTag. An entry of a framework that something answers to. */
public record FrameworkTag(String frameworkCode, String entryCode) {

    /** The tags among the keys of an action, which name each framework, and each entry behind its framework and a colon. */
    public static Set<FrameworkTag> ofKeys(String keys) {
        return Arrays.stream(keys.split(" ", -1))
                .filter(key -> key.contains(":"))
                .map(key -> key.split(":", 2))
                .map(parts -> new FrameworkTag(parts[0], parts[1]))
                .collect(Collectors.toSet());
    }
}
