package org.preventsuite.kit.link;

import java.util.Objects;
import java.util.UUID;

/** The part of any resource of another service that a link to it needs. */
public record Linked(UUID id, String areaCode) {
    public Linked {
        Objects.requireNonNull(id);
        Objects.requireNonNull(areaCode);
    }
}
