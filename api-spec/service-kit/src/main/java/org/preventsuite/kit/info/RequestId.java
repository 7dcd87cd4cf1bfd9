package org.preventsuite.kit.info;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The number under which one request stands in answers, log and audit. */
@RequestScoped
public class RequestId {
    private final String value = UUID.randomUUID().toString();

    public String value() {
        return value;
    }
}
