package org.preventsuite.plans.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerAnswer;

/**
 * The part of training's schema AttendanceSummary that the report needs. It cannot be made from an answer that lacks
 * any of it, so a wrong answer is never kept as a good one.
 */
public record AttendanceSummary(String areaCode, String periodId, List<Basis> bases) {
    public AttendanceSummary {
        Objects.requireNonNull(areaCode);
        Objects.requireNonNull(periodId);
        bases = List.copyOf(bases);
    }

    /**
     * What was counted on one basis, such as individuals. Counts on different bases are never added.
     *
     * @param uncounted how often people were invited and nobody says how many; null for never
     */
    public record Basis(
            String basis,
            int total,
            int staff,
            int notStaff,
            List<Audience> audiences,
            @Nullable Integer uncounted) {
        public Basis {
            Objects.requireNonNull(basis);
            PartnerAnswer.count(total);
            PartnerAnswer.count(staff);
            PartnerAnswer.count(notStaff);
            audiences = List.copyOf(audiences);
        }

        /** The same with those audiences only that the caller may see; the totals are of them already. */
        public Basis shown() {
            return new Basis(
                    basis,
                    total,
                    staff,
                    notStaff,
                    audiences.stream().filter(one -> one.count() != null).toList(),
                    uncounted);
        }
    }

    /**
     * How many of one audience.
     *
     * @param count null where the caller may not see it
     */
    public record Audience(String name, Kind kind, @Nullable Integer count) {
        public Audience {
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
            if (count != null) {
                PartnerAnswer.count(count);
            }
        }
    }

    /** What kind of people an audience is. */
    public enum Kind {
        @JsonProperty("staff")
        STAFF,
        @JsonProperty("members")
        MEMBERS,
        @JsonProperty("contractors")
        CONTRACTORS,
        @JsonProperty("learners")
        LEARNERS,
        @JsonProperty("community")
        COMMUNITY,
        @JsonProperty("partner")
        PARTNER,
        @JsonProperty("schools")
        SCHOOLS
    }
}
