package org.preventsuite.referrals.release;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.referrals.counttable.CountTableRepository;
import org.preventsuite.referrals.counttable.TableKey;

/** What the releases of a county or force area add up to, over HTTP. */
@Singleton
@Path("/v1/group-counts")
@Produces(MediaType.APPLICATION_JSON)
public class GroupCountResource {
    private final CountReleaseRepository releases;
    private final CountTableRepository catalogue;
    private final AreaDirectory areas;
    private final CurrentCaller caller;
    private final Query query;

    GroupCountResource(
            CountReleaseRepository releases,
            CountTableRepository catalogue,
            AreaDirectory areas,
            CurrentCaller caller,
            Query query) {
        this.releases = releases;
        this.catalogue = catalogue;
        this.areas = areas;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("releases:read")
    @Transactional
    public GroupCounts getGroupCounts() {
        TableKey key =
                TableKey.at(query.required("groupCode"), query.required("periodId"), query.required("dimension"));
        caller.get().requireInSight(key.areaCode());
        if (!isGroup(key.areaCode())) {
            throw CommonProblem.NOT_FOUND.because("No area belongs to that one.");
        }
        Map<String, CountRelease> newest = releases.newest(below(key.areaCode()), key);
        List<CountRelease> taken = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        take(key.areaCode(), newest, taken, missing);
        return GroupCounts.of(key, catalogue.breakdown(key), taken, List.copyOf(missing));
    }

    private boolean isGroup(String area) {
        return areas.withMembers(area).size() > 1;
    }

    private Set<String> below(String area) {
        Set<String> below = new TreeSet<>(areas.partsOf(area));
        areas.partsOf(area).forEach(part -> below.addAll(below(part)));
        return below;
    }

    /** Of each part its own release, or those of its parts; what has neither is missing. */
    private void take(String area, Map<String, CountRelease> newest, List<CountRelease> taken, Set<String> missing) {
        for (String part : new TreeSet<>(areas.partsOf(area))) {
            CountRelease release = newest.get(part);
            if (release != null) {
                taken.add(release);
            } else if (isGroup(part)) {
                take(part, newest, taken, missing);
            } else {
                missing.add(part);
            }
        }
    }
}
