package org.preventsuite.plans.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An area with an ONS code. Imports write it as a whole, beside this reading of it. */
@Entity
@Immutable
@BatchSize(size = 500)
class Area {
    @Id
    private String code;

    private long version;
    private String name;
    private String kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "planned_last_day")
    private @Nullable LocalDate plannedLastDay;

    private String confidence;

    @ElementCollection
    @CollectionTable(name = "area_parent", joinColumns = @JoinColumn(name = "area_code"))
    @OrderBy("parentKind, parentCode")
    @BatchSize(size = 500)
    private List<Parent> parents;

    @ElementCollection
    @CollectionTable(name = "area_succession", joinColumns = @JoinColumn(name = "successor_code"))
    @Column(name = "predecessor_code")
    @BatchSize(size = 500)
    private List<String> predecessors;

    @ElementCollection
    @CollectionTable(name = "area_succession", joinColumns = @JoinColumn(name = "predecessor_code"))
    @Column(name = "successor_code")
    @BatchSize(size = 500)
    private List<String> successors;

    protected Area() {} // JPA

    /** An area that this one belongs to. */
    @Embeddable
    static class Parent {
        @Column(name = "parent_code")
        private String parentCode;

        @Column(name = "parent_kind")
        private String parentKind;

        protected Parent() {} // JPA

        AreaView.Link link() {
            return new AreaView.Link(parentCode, parentKind);
        }
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String kind() {
        return kind;
    }

    AreaView view() {
        return new AreaView(
                code,
                version,
                name,
                kind,
                validFrom,
                validTo,
                plannedLastDay,
                parents.stream().map(Parent::link).toList(),
                List.copyOf(predecessors),
                List.copyOf(successors),
                confidence);
    }
}
