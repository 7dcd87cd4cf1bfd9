package org.preventsuite.aggregator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.preventsuite.aggregator.partner.Partner;
import org.preventsuite.aggregator.partner.PartnerException;
import org.preventsuite.aggregator.partner.PartnerException.Refused;
import org.preventsuite.aggregator.store.Area;

/** Asks plans which areas there are: the districts that get a row, and the groups they report to. */
final class Areas {
    private static final Set<String> DISTRICTS = Set.of("district", "unitary");

    private final Partner plans;

    Areas(Partner plans) {
        this.plans = plans;
    }

    /**
     * The authorities, their members today, and which of them get a row.
     *
     * @param named the codes that get a row; when empty all districts and unitaries among authorities and members
     */
    List<Area> of(Set<String> authorities, List<String> named, LocalDate today)
            throws PartnerException, InterruptedException {
        Map<String, JsonNode> found = new TreeMap<>();
        for (String authority : authorities) {
            keep(found, get("/v1/areas/" + authority));
            members(found, authority, today);
        }
        for (String code : new TreeSet<>(named)) {
            if (!found.containsKey(code)) {
                keep(found, get("/v1/areas/" + code));
            }
        }
        List<Area> areas = new ArrayList<>();
        found.forEach((code, area) -> areas.add(new Area(
                code,
                area.path("name").asText(code),
                named.isEmpty() ? DISTRICTS.contains(area.path("kind").asText()) : named.contains(code))));
        return areas;
    }

    private void members(Map<String, JsonNode> found, String parent, LocalDate today)
            throws PartnerException, InterruptedException {
        String query = "limit=500&parentCode=" + parent + "&effectiveOn=" + today;
        while (!query.isEmpty()) {
            JsonNode page = get("/v1/areas?" + query);
            for (JsonNode area : page.path("items")) {
                keep(found, area);
            }
            // Only the query: whatever address the link names, the token stays with the service.
            String next = page.path("links").path("next").asText();
            query = next.substring(next.indexOf('?') + 1);
        }
    }

    private void keep(Map<String, JsonNode> found, JsonNode area) throws Refused {
        String code = area.path("areaCode").asText();
        if (code.isEmpty()) {
            throw new Refused(plans.name(), "", "its areas are not what the contract says: no areaCode");
        }
        found.put(code, area);
    }

    private JsonNode get(String path) throws PartnerException, InterruptedException {
        return plans.get(path, Duration.ZERO);
    }
}
