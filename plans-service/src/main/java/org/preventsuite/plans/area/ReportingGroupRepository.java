package org.preventsuite.plans.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The shipped reporting groups. */
@ApplicationScoped
public class ReportingGroupRepository implements PanacheRepositoryBase<ReportingGroup, String> {
    private final Clock clock;

    ReportingGroupRepository(Clock clock) {
        this.clock = clock;
    }

    ReportingGroup get(String code) {
        return findByIdOptional(code).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such reporting group."));
    }

    /** Groups by name; {@code effectiveOn} keeps those that existed, and had the member, on that day. */
    Page<ReportingGroup> list(Query query) {
        LocalDate day = query.date("effectiveOn");
        String member = query.text("memberCode");
        return Listing.of(getEntityManager(), ReportingGroup.class)
                .where("e.kind = :kind", "kind", query.text("kind"))
                .where("e.validFrom <= :on and (e.validTo is null or e.validTo >= :on)", "on", day)
                .where(
                        "exists (select 1 from e.members m where m.area.code = :member"
                                + (day == null
                                        ? ")"
                                        : " and m.memberFrom <= :on and (m.memberTo is null or m.memberTo >= :on))"),
                        "member",
                        member)
                .orderedBy(SortKey.text("e.name", ReportingGroup::name), SortKey.text("e.code", ReportingGroup::code))
                .page(query);
    }

    /**
     * The members of the group today, for a filter; null where no group is asked for. Refused unless the caller may read
     * every one of them: a part must not pass for the group.
     */
    public @Nullable List<String> members(Caller caller, @Nullable String groupCode) {
        if (groupCode == null) {
            return null;
        }
        List<String> members = getEntityManager()
                .createQuery("""
                    select m.area.code from ReportingGroup g join g.members m
                    where g.code = :group and m.memberFrom <= :today and (m.memberTo is null or m.memberTo >= :today)
                    order by m.area.code\
                    """, String.class)
                .setParameter("group", groupCode)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        if (members.isEmpty()) {
            throw CommonProblem.AREA_NOT_YOURS.because("The token's authorities give no access to such a group.");
        }
        members.forEach(caller::requireInSight);
        return members;
    }

    /** What the group is called, if there is one. */
    public Optional<String> name(String groupCode) {
        return findByIdOptional(groupCode).map(ReportingGroup::name);
    }

    /** Who was a member of the group on one of these days at least; nobody where there is no such group. */
    public List<String> membersIn(String groupCode, LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery("""
                    select distinct m.area.code from ReportingGroup g join g.members m
                    where g.code = :group and m.memberFrom <= :last and (m.memberTo is null or m.memberTo >= :first)
                    order by m.area.code\
                    """, String.class)
                .setParameter("group", groupCode)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
