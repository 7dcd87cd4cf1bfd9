package org.preventsuite.referrals.route;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The referral routes that councils keep. */
@ApplicationScoped
public class ReferralRouteRepository implements PanacheRepositoryBase<ReferralRoute, UUID> {
    private static final String OPEN = "status = ACTIVE and visibility = PUBLIC";
    private static final String LAPSED = "e.confirmationDueOn < :today";
    private static final String NOT_LAPSED = "e.confirmationDueOn is null or e.confirmationDueOn >= :today";

    private final Clock clock;

    ReferralRouteRepository(Clock clock) {
        this.clock = clock;
    }

    ReferralRoute get(UUID id) {
        return findByIdOptional(id).orElseThrow(ReferralRouteRepository::unknown);
    }

    /** The route, and nobody else's change of it until the transaction ends. */
    ReferralRoute getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ReferralRouteRepository::unknown);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such referral route.");
    }

    Page<ReferralRoute> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        Boolean stale = query.flag("stale");
        return Listing.of(getEntityManager(), ReferralRoute.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.status = :status", "status", word(RouteStatus.class, query.text("status")))
                .where(
                        "e.visibility = :visibility",
                        "visibility",
                        word(RouteVisibility.class, query.text("visibility")))
                .where(Boolean.TRUE.equals(stale) ? LAPSED : NOT_LAPSED, "today", stale == null ? null : today())
                .orderedBy(SortKey.text("e.title", ReferralRoute::title), SortKey.id(ReferralRoute::id))
                .page(query);
    }

    /** The route, if anybody may be shown it. */
    public ReferralRoute getOpen(UUID id) {
        return find("id = ?1 and " + OPEN, id).singleResultOptional().orElseThrow(ReferralRouteRepository::unknown);
    }

    /** The routes that anybody may be shown, in the order in which they were first stored. */
    public List<ReferralRoute> open(int skipped, int most) {
        return find(OPEN + " order by id").range(skipped, skipped + most - 1).list();
    }

    public int countOpen() {
        return Math.toIntExact(count(OPEN));
    }

    /** The audiences of the routes that anybody may be shown, in alphabetical order. */
    public List<String> openAudiences() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                    select distinct jsonb_array_elements_text(description -> 'audiences') as audience
                    from referral_route
                    where status = 'ACTIVE' and visibility = 'PUBLIC'
                    order by audience
                    """, String.class)
                .getResultList();
    }

    /** The routes in use of an area, for whoever may read them. */
    List<ReferralRoute> active(String areaCode) {
        return list("areaCode = ?1 and status = ACTIVE order by title, id", areaCode);
    }

    /** The routes of an area that anybody may be shown. */
    List<ReferralRoute> openOf(String areaCode) {
        return list("areaCode = ?1 and " + OPEN + " order by title, id", areaCode);
    }

    /** The route of an area that another system calls so. */
    @Nullable ReferralRoute named(String areaCode, String scheme, String value) {
        return find("areaCode = ?1 and externalScheme = ?2 and externalValue = ?3", areaCode, scheme, value)
                .firstResult();
    }

    /** Id and version of each route of an area. */
    List<String> versions(String areaCode) {
        return getEntityManager()
                .createQuery("""
                    select cast(e.id as string) || ' ' || cast(e.version as string)
                    from ReferralRoute e
                    where e.areaCode = :area
                    order by e.id
                    """, String.class)
                .setParameter("area", areaCode)
                .getResultList();
    }

    RouteSummary summary(String areaCode) {
        Object[] row = getEntityManager()
                .createQuery("""
                    select count(e),
                           count(e) filter (where e.confirmationDueOn >= :today),
                           count(e) filter (where e.confirmationDueOn < :today),
                           count(e) filter (where e.confirmationDueOn is null)
                    from ReferralRoute e
                    where e.areaCode = :area and e.status = :active
                    """, Object[].class)
                .setParameter("today", today())
                .setParameter("area", areaCode)
                .setParameter("active", RouteStatus.ACTIVE)
                .getSingleResult();
        return new RouteSummary(
                areaCode,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3]);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <E extends Enum<E> & WireWord> @Nullable E word(Class<E> type, @Nullable String word) {
        return word == null ? null : WireWord.of(type, word);
    }
}
