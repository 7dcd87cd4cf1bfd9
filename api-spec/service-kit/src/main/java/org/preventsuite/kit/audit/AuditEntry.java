package org.preventsuite.kit.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit: which client did what to which resource, and in which request. Append-only by grant. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "at")
    private Instant at;

    private String client;
    private String action;

    @Column(name = "resource_type")
    private String resourceType;

    @Column(name = "resource_id")
    private String resourceId;

    @Column(name = "area_code")
    private String areaCode;

    @Column(name = "request_id")
    private String requestId;

    private @Nullable String purpose;

    protected AuditEntry() {} // JPA

    AuditEntry(View view) {
        id = view.id();
        at = view.at();
        client = view.client();
        action = view.action();
        resourceType = view.resourceType();
        resourceId = view.resourceId();
        areaCode = view.areaCode();
        requestId = view.requestId();
        purpose = view.purpose();
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    View view() {
        return new View(id, at, client, action, resourceType, resourceId, areaCode, requestId, purpose);
    }

    /** Contract schema: AuditEntry. */
    public record View(
            UUID id,
            Instant at,
            String client,
            String action,
            String resourceType,
            String resourceId,
            String areaCode,
            String requestId,
            @Nullable String purpose) {}
}
