package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last good answer to each question, up to a number; beyond it the one that was least recently used goes. */
final class LastGood<K, T> {
    /** Figures and when they were read. */
    record Copy<T>(T figures, Instant asAt) {}

    private final Map<K, Copy<T>> copies;

    LastGood(int most) {
        copies = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Copy<T>> eldest) {
                return size() > most;
            }
        });
    }

    void keep(K question, Copy<T> copy) {
        copies.put(question, copy);
    }

    Optional<Copy<T>> of(K question) {
        return Optional.ofNullable(copies.get(question));
    }
}
