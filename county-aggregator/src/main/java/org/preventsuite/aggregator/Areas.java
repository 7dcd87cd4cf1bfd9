package org.preventsuite.aggregator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.partner.Partner;
import org.preventsuite.aggregator.partner.PartnerException;
import org.preventsuite.aggregator.partner.PartnerException.Refused;
import org.preventsuite.aggregator.store.Council;
import org.preventsuite.client.plans.AreasApi;
import org.preventsuite.client.plans.model.Area;
import org.preventsuite.client.plans.model.AreaKind;
import org.preventsuite.client.plans.model.AreaPage;

/** Asks plans which areas there are: the districts that get a row, and the groups they report to. */
final class Areas {
    private static final Set<AreaKind> DISTRICTS = EnumSet.of(AreaKind.DISTRICT, AreaKind.UNITARY);
    private static final int PAGE = 500;

    private final Partner plans;

    Areas(Partner plans) {
        this.plans = plans;
    }

    /**
     * The authorities, their members today, and which of them get a row.
     *
     * @param named the codes that get a row; when empty all districts and unitaries among authorities and members
     */
    List<Council> of(Set<String> authorities, List<String> named, LocalDate today)
            throws PartnerException, InterruptedException {
        Map<String, Area> found = new TreeMap<>();
        for (String authority : authorities) {
            keep(found, area(authority));
            members(found, authority, today);
        }
        for (String code : new TreeSet<>(named)) {
            if (!found.containsKey(code)) {
                keep(found, area(code));
            }
        }
        List<Council> areas = new ArrayList<>();
        found.forEach((code, area) -> areas.add(new Council(
                code,
                Optional.ofNullable(area.getName()).orElse(code),
                named.isEmpty() ? DISTRICTS.contains(area.getKind()) : named.contains(code))));
        return areas;
    }

    private void members(Map<String, Area> found, String parent, LocalDate today)
            throws PartnerException, InterruptedException {
        Optional<String> cursor = Optional.empty();
        do {
            AreaPage page = page(parent, today, cursor.orElse(null));
            for (Area area : page.getItems()) {
                keep(found, area);
            }
            cursor = page.getLinks() == null
                    ? Optional.empty()
                    : Partner.cursor(page.getLinks().getNext());
        } while (cursor.isPresent());
    }

    /** A cursor carries its filters, so none stands beside it. */
    private AreaPage page(String parent, LocalDate today, @Nullable String cursor)
            throws PartnerException, InterruptedException {
        return plans.answer(
                Duration.ZERO,
                service -> cursor == null
                        ? new AreasApi(service).listAreas(null, parent, today, null, PAGE, null, null)
                        : new AreasApi(service).listAreas(null, null, null, null, PAGE, cursor, null));
    }

    private Area area(String code) throws PartnerException, InterruptedException {
        return plans.answer(Duration.ZERO, service -> new AreasApi(service).getArea(code, null));
    }

    private void keep(Map<String, Area> found, Area area) throws Refused {
        if (area.getAreaCode() == null) {
            throw plans.notTheContract("no areaCode");
        }
        found.put(area.getAreaCode(), area);
    }
}
