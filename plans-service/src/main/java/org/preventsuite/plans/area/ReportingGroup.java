package org.preventsuite.plans.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A named set of areas that report together, each as long as it belongs to it. Shipped with the service. */
@Entity
@Immutable
@Table(name = "reporting_group")
class ReportingGroup {
    @Id
    private String code;

    private String name;
    private String kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String source;

    @ElementCollection
    @CollectionTable(name = "reporting_group_member", joinColumns = @JoinColumn(name = "group_code"))
    @BatchSize(size = 500)
    private List<Member> members;

    protected ReportingGroup() {} // JPA

    /** An area as long as it belongs to the group. */
    @Embeddable
    static class Member {
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "area_code")
        private Area area;

        @Column(name = "member_from")
        private LocalDate memberFrom;

        @Column(name = "member_to")
        private @Nullable LocalDate memberTo;

        protected Member() {} // JPA

        private boolean isOn(@Nullable LocalDate day) {
            LocalDate last = memberTo;
            return day == null || (!day.isBefore(memberFrom) && (last == null || !day.isAfter(last)));
        }

        private ReportingGroupView.Member view() {
            return new ReportingGroupView.Member(area.code(), area.name(), area.kind(), memberFrom, memberTo);
        }
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** The group with its members of that day, or with all it ever had. */
    ReportingGroupView view(@Nullable LocalDate day) {
        return new ReportingGroupView(
                code,
                ReportingGroupView.SHIPPED,
                name,
                kind,
                validFrom,
                validTo,
                source,
                members.stream()
                        .filter(member -> member.isOn(day))
                        .map(Member::view)
                        .sorted(Comparator.comparing(ReportingGroupView.Member::areaCode)
                                .thenComparing(ReportingGroupView.Member::memberFrom))
                        .toList());
    }
}
