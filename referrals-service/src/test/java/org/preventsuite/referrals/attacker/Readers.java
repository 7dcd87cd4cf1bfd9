package org.preventsuite.referrals.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Readers of one policy's releases, each with a token of its own, who tell each other everything. */
final class Readers {
    private static final String RELEASES = "/v1/count-releases";

    private final int threshold;
    private final int base;
    private final int narrowest;
    private final Catalogue catalogue;

    private Readers(JsonPath policy, Catalogue catalogue) {
        threshold = policy.getInt("items[0].withheldUpTo");
        base = policy.getInt("items[0].roundTo");
        narrowest = policy.getInt("items[0].narrowest");
        this.catalogue = catalogue;
    }

    static Readers ofThePolicy(Tokens tokens, String anybody) {
        return new Readers(
                tokens.as(anybody).get("/v1/disclosure-policies").jsonPath(),
                Catalogue.of(
                        tokens.as(anybody).get("/v1/count-tables").jsonPath().getList("items")));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    int narrowest() {
        return narrowest;
    }

    /** All that was released of an area, as its own reader finds it everywhere where it stands. */
    @SuppressWarnings("unchecked")
    List<Said> everythingOf(Tokens tokens, String area) {
        List<Map<String, Object>> listed = pages(tokens, area, RELEASES, "&areaCode=" + area);
        List<Map<String, Object>> fed = pages(tokens, area, "/v1/changes", "").stream()
                .filter(change ->
                        area.equals(change.get("areaCode")) && "count-release".equals(change.get("resourceType")))
                .map(change -> (Map<String, Object>) change.getOrDefault("resource", Map.of()))
                .toList();
        Comparator<Map<String, Object>> byId = Comparator.comparing(release -> String.valueOf(release.get("id")));
        assertThat(fed.stream().sorted(byId))
                .isEqualTo(listed.stream().sorted(byId).toList());
        if (!listed.isEmpty()) {
            Map<String, Object> single = tokens.as(area)
                    .get(RELEASES + "/" + listed.get(0).get("id"))
                    .jsonPath()
                    .getMap("");
            assertThat(single).isEqualTo(listed.get(0));
        }
        return listed.stream().flatMap(release -> said(release).stream()).toList();
    }

    /** All items of a list or of the feed. */
    private static List<Map<String, Object>> pages(Tokens tokens, String area, String address, String filter) {
        List<Map<String, Object>> items = new ArrayList<>();
        JsonPath page = tokens.as(area).get(address + "?limit=500" + filter).jsonPath();
        while (true) {
            items.addAll(page.getList("items"));
            if (page.getString("links.next") == null || page.getBoolean("upToDate")) {
                return items;
            }
            page = tokens.as(area).get(address + page.getString("links.next")).jsonPath();
        }
    }

    /** What a table would say if it were released as it is protected, attacked or not. */
    List<Said> unattacked(InventedWorld.Step step) {
        return step.counts().entrySet().stream()
                .map(cell -> Said.of(
                        new Said.Place(step.area() + " " + step.year(), step.dimension(), cell.getKey()),
                        cell.getValue(),
                        threshold,
                        base))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Said> said(Map<String, Object> release) {
        List<Said> said = new ArrayList<>();
        int total = 0;
        for (Map<String, Object> cell : (List<Map<String, Object>>) release.getOrDefault("counts", List.of())) {
            Map<String, Object> count = (Map<String, Object>) cell.getOrDefault("count", Map.of());
            Said.Place place = new Said.Place(
                    release.get("areaCode") + " " + release.get("periodId"),
                    String.valueOf(release.get("dimension")),
                    String.valueOf(cell.get("code")));
            boolean withheld = "withheld".equals(count.get("status"));
            int value = withheld ? 0 : (int) count.getOrDefault("value", -1);
            Said one = withheld ? Said.of(place, 0, threshold, base) : Said.rounded(place, value, threshold, base);
            assertThat(count.get("value") == null).isEqualTo(withheld);
            assertThat(count.get("atLeast")).isEqualTo(one.from());
            assertThat(count.get("atMost")).isEqualTo(one.to());
            total += value;
            said.add(one);
        }
        assertThat(release.get("publishedTotal")).isEqualTo(total);
        return said;
    }
}
