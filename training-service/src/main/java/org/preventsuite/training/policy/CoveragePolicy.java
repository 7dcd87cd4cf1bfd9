package org.preventsuite.training.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.preventsuite.kit.record.Aggregate;

/** What one council takes for trained. */
@Entity
@Table(name = "coverage_policy")
class CoveragePolicy extends Aggregate {
    @Enumerated(EnumType.STRING)
    private Combination combination;

    // An empty list counts nothing, which is not the same as no list.
    @Column(name = "every_course")
    private boolean everyCourse;

    @ElementCollection
    @CollectionTable(name = "coverage_policy_course", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<PolicyCourse> courses = new ArrayList<>();

    @Column(name = "small_audience_floor")
    private int smallAudienceFloor;

    protected CoveragePolicy() {} // JPA

    CoveragePolicy(String areaCode, PolicyTerms terms, Clock clock) {
        super(areaCode, clock);
        describe(terms);
    }

    void change(PolicyTerms terms, Clock clock) {
        describe(terms);
        touch(clock);
    }

    private void describe(PolicyTerms terms) {
        combination = terms.combination();
        List<CountedCourse> counted = terms.courses();
        everyCourse = counted == null;
        courses.clear();
        if (counted != null) {
            counted.forEach(one -> courses.add(new PolicyCourse(one)));
        }
        smallAudienceFloor = terms.smallAudienceFloor();
    }

    PolicyTerms terms() {
        return new PolicyTerms(
                combination,
                everyCourse ? null : courses.stream().map(PolicyCourse::asNew).toList(),
                smallAudienceFloor);
    }
}
