package org.preventsuite.training.audience;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Query;
import org.preventsuite.training.policy.PolicyTerms;

/**
 * The audiences of so few people that nobody but their own council sees numbers of them: any of their head-counts is under
 * the floor of the council's policy. That one day was enough keeps the other days from giving it away.
 */
@Singleton
public class SmallAudiences {
    private static final String SMALL = """
        select a.id from audience a left join coverage_policy p on p.area_code = a.area_code
        where a.area_code in (:areas) and jsonb_path_exists(
            a.head_counts, '$[*] ? (@.count < $floor)',
            jsonb_build_object('floor', coalesce(p.small_audience_floor, :usual)))
        """;

    private final EntityManager entities;
    private final Query query;

    SmallAudiences(EntityManager entities, Query query) {
        this.entities = entities;
        this.query = query;
    }

    /** Whether the caller is the council itself and does not ask for what others see. */
    public boolean isShownAll(Caller caller, String areaCode) {
        boolean asOthers = query.offers("view") && "others".equals(query.text("view"));
        return caller.authorities().contains(areaCode) && !asOthers;
    }

    /** Those whose numbers the caller does not see, of these areas. */
    public Set<UUID> hiddenFrom(Caller caller, Collection<String> areaCodes) {
        return of(areaCodes.stream().filter(area -> !isShownAll(caller, area)).collect(Collectors.toSet()));
    }

    /** All of these areas. */
    public Set<UUID> of(Collection<String> areaCodes) {
        if (areaCodes.isEmpty()) {
            return Set.of();
        }
        List<?> ids = entities.createNativeQuery(SMALL, UUID.class)
                .setParameter("areas", areaCodes)
                .setParameter("usual", PolicyTerms.usual().smallAudienceFloor())
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
