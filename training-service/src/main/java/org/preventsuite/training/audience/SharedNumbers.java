package org.preventsuite.training.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.CurrentCaller;

/** What the present caller sees of views that say numbers of audiences: all of its own, of others not the small ones. */
@ApplicationScoped
public class SharedNumbers {
    private final SmallAudiences small;
    private final CurrentCaller caller;

    SharedNumbers(SmallAudiences small, CurrentCaller caller) {
        this.small = small;
        this.caller = caller;
    }

    @Transactional
    public <V extends Shared<V>> List<V> all(List<V> views) {
        Set<UUID> hidden = small.hiddenFrom(
                caller.get(), views.stream().map(Shared::areaCode).collect(Collectors.toSet()));
        return hidden.isEmpty()
                ? views
                : views.stream().map(view -> view.without(hidden)).toList();
    }

    public <V extends Shared<V>> V one(V view) {
        return all(List.of(view)).get(0);
    }
}
