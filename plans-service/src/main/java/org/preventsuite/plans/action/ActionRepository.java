package org.preventsuite.plans.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.body.BodyUse;
import org.preventsuite.plans.body.MatchKey;

/** The actions of all plans. */
@ApplicationScoped
public class ActionRepository implements PanacheRepositoryBase<Action, UUID>, BodyUse {
    private final ReportingGroupRepository groups;

    ActionRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    Action get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such action."));
    }

    /** The action, and nobody else's change of it until the transaction ends. */
    Action getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such action."));
    }

    /** The action, if the caller may read it. */
    public Optional<Action> findFor(Caller caller, UUID id) {
        return findByIdOptional(id).filter(action -> caller.mayRead(action.areaCode()));
    }

    List<Action> ofPlan(UUID planId) {
        return list("planId = ?1 order by position, id", planId);
    }

    Set<String> references(UUID planId) {
        return Set.copyOf(getEntityManager()
                .createQuery("select a.reference from Action a where a.planId = :plan", String.class)
                .setParameter("plan", planId)
                .getResultList());
    }

    Set<String> sections(UUID planId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct a.sectionKey from Action a where a.planId = :plan and a.sectionKey is not"
                                + " null",
                        String.class)
                .setParameter("plan", planId)
                .getResultList());
    }

    int nextPosition(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(a.position), 0) + 1 from Action a where a.planId = :plan", Integer.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    @Override
    public boolean names(UUID bodyId) {
        return !getEntityManager()
                .createQuery("select a.id from Action a where array_contains(a.bodyIds, :body)", UUID.class)
                .setParameter("body", bodyId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Page<Action> list(Caller caller, Query query, LocalDate today) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String status = query.text("status");
        Listing<Action> listing = Listing.of(getEntityManager(), Action.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.planId = :plan", "plan", query.uuid("planId"))
                .where("e.sectionKey = :section", "section", query.text("sectionKey"))
                .where("e.status = :status", "status", status == null ? null : WireWord.of(ActionStatus.class, status))
                .where("array_contains(e.leadIds, :lead)", "lead", query.uuid("lead"))
                .where("array_contains(e.leadKeys, :leadName)", "leadName", key(query.text("leadName")))
                .where("array_contains(e.entryKeys, :entry)", "entry", entry(query))
                .where("e.dueOn < :before", "before", query.date("dueBefore"))
                .where("e.dueOn > :after", "after", query.date("dueAfter"))
                .where("e.updatedAt >= :since", "since", query.instant("changedSince"))
                .where(
                        "cast(sql('words @@ websearch_to_tsquery(''english'', ?)', :q) as boolean) = true",
                        "q",
                        query.text("q"));
        overdue(listing, query.flag("overdue"), today);
        reForecast(listing, query.flag("reForecast"));
        Boolean unrated = query.flag("unrated");
        if (unrated != null) {
            listing.where("e.rated = :rated", "rated", !unrated);
        }
        return order(listing, query.text("sort")).page(query);
    }

    private static void overdue(Listing<Action> listing, @Nullable Boolean wanted, LocalDate today) {
        if (Boolean.TRUE.equals(wanted)) {
            listing.where("e.open = true and e.overdueAfter < :today", "today", today);
        } else if (Boolean.FALSE.equals(wanted)) {
            listing.where("e.open = false or e.overdueAfter is null or e.overdueAfter >= :today", "today", today);
        }
    }

    private static void reForecast(Listing<Action> listing, @Nullable Boolean wanted) {
        if (wanted != null) {
            listing.where(wanted ? "e.reForecasts > 0" : "e.reForecasts = 0");
        }
    }

    private static Listing<Action> order(Listing<Action> listing, @Nullable String sort) {
        SortKey<Action> id = SortKey.id(Action::id);
        if (sort == null || sort.equals("position")) {
            return listing.orderedBy(List.of(
                    SortKey.uuid("e.planId", Action::planId), SortKey.number("e.position", Action::position), id));
        }
        SortKey<Action> key = sort.endsWith("due-on")
                ? SortKey.date("e.sortDueOn", Action::sortDueOn)
                : sort.endsWith("re-forecasts")
                        ? SortKey.number("e.reForecasts", Action::reForecasts)
                        : SortKey.instant("e.updatedAt", Action::updatedAt);
        return listing.orderedBy(key, id).descending(sort.startsWith("-"));
    }

    private static @Nullable String key(@Nullable String name) {
        return name == null ? null : MatchKey.of(name);
    }

    private static @Nullable String entry(Query query) {
        String framework = query.text("frameworkCode");
        String entry = query.text("entryCode");
        if (framework == null && entry != null) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "entryCode needs its frameworkCode.",
                    List.of(FieldError.inParameter(
                            "frameworkCode", "required", "An entry code means something only within its framework.")));
        }
        return entry == null ? framework : framework + ":" + entry;
    }
}
