package org.preventsuite.kit.feed;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.Caller;

/** Entries of the feed as one reader sees them. */
@Singleton
class SeenChanges {
    private final Instance<OthersForm> forms;

    SeenChanges(Instance<OthersForm> forms) {
        this.forms = forms;
    }

    List<ChangePage.Change> by(Caller reader, List<ChangePage.Change> changes) {
        Set<String> others = changes.stream()
                .map(ChangePage.Change::areaCode)
                .filter(area -> !reader.authorities().contains(area))
                .collect(Collectors.toSet());
        if (others.isEmpty() || forms.isUnsatisfied()) {
            return changes;
        }
        BinaryOperator<String> form = forms.get().of(others);
        return changes.stream()
                .map(one -> others.contains(one.areaCode()) ? one.shown(form) : one)
                .toList();
    }
}
