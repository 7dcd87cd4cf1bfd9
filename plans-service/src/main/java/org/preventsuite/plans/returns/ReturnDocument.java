package org.preventsuite.plans.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.obligation.Obligation;
import org.preventsuite.plans.obligation.RequiredItem;

/** Contract schema: ReturnDocument. What is returned, with the digest of each section. */
record ReturnDocument(
        String areaCode,
        String areaName,
        String kind,
        String title,
        String periodId,
        UUID obligationId,
        int revision,
        Instant preparedAt,
        String byPost,
        List<RequiredItem> requiredItems,
        @Nullable String nilReason,
        ReturnSections.@Nullable Plans plans,
        ReturnSections.@Nullable Training training,
        ReturnSections.@Nullable Referrals referrals,
        Digests digests,
        List<Finding> findings) {

    /** Contract schema: ReturnDigests. */
    record Digests(
            @Nullable String plans,
            @Nullable String training,
            @Nullable String referrals) {
        static Digests of(@Nullable ReturnSections sections, ObjectMapper json) {
            return sections == null
                    ? new Digests(null, null, null)
                    : new Digests(
                            digest(sections.plans(), json),
                            digest(sections.training(), json),
                            digest(sections.referrals(), json));
        }
    }

    /**
     * The return of an obligation, as its next revision.
     *
     * @param sections absent from a nil return
     */
    static ReturnDocument of(
            Obligation obligation,
            String areaName,
            NewReturn wanted,
            @Nullable ReturnSections sections,
            Instant now,
            ObjectMapper json) {
        return new ReturnDocument(
                obligation.recordAreaCode(),
                areaName,
                obligation.kind(),
                obligation.title(),
                obligation.periodId(),
                obligation.id(),
                obligation.revisions(),
                now,
                wanted.byPost(),
                obligation.requiredItems(),
                wanted.nilReason(),
                sections == null ? null : sections.plans(),
                sections == null ? null : sections.training(),
                sections == null ? null : sections.referrals(),
                Digests.of(sections, json),
                sections == null
                        ? List.of(Finding.of(Finding.Code.NIL_DECLARED, "/nilReason"))
                        : ReturnChecks.of(sections, obligation.periodId(), obligation.requiredItems()));
    }

    int findings(Finding.Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The digest of a part of the document, or of all of it, as it goes over the wire. */
    static String digest(Object part, ObjectMapper json) {
        try {
            return CanonicalJson.digest(json.writeValueAsString(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every document can be written as JSON", e);
        }
    }
}
