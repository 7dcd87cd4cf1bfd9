package org.preventsuite.referrals.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.preventsuite.testkit.Councils;

/** Readers of one policy's releases, each with a token of its own, who tell each other everything. */
final class Readers {
    private static final String RELEASES = "/v1/count-releases";

    private final int threshold;
    private final int base;
    private final int narrowest;
    private final Catalogue catalogue;
    private final Map<String, List<Map<String, Object>>> fed = new HashMap<>();
    private final Map<String, String> readOn = new HashMap<>();

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

    /**
     * All that was released of an area in a year, the newest first, as each of these readers finds it everywhere where it
     * stands: in every form the same.
     */
    List<Release> everythingOf(Tokens tokens, String area, String year, List<String> readers) {
        String address = RELEASES + "?limit=500&areaCode=" + area + "&periodId=" + year;
        String owner = readers.get(0);
        List<Map<String, Object>> listed =
                tokens.as(owner).get(address).jsonPath().getList("items");
        for (String other : readers.subList(1, readers.size())) {
            assertThat(tokens.as(other).get(address).jsonPath().<Map<String, Object>>getList("items"))
                    .isEqualTo(listed);
        }
        for (String reader : readers) {
            assertThat(fed(tokens, reader))
                    .filteredOn(release -> area.equals(release.get("areaCode")) && year.equals(release.get("periodId")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(tokens.as(owner)
                        .accept("application/x-ndjson")
                        .get(address)
                        .asString()
                        .lines()
                        .map(line -> JsonPath.from(line).getMap("")))
                .isEqualTo(listed);
        assertThat(rows(tokens.as(owner).accept("text/csv").get(address).asString()))
                .isEqualTo(listed.stream().flatMap(Readers::rows).toList());
        for (Map<String, Object> release : listed.subList(0, Math.min(1, listed.size()))) {
            assertThat(tokens.as(owner)
                            .get(RELEASES + "/" + release.get("id"))
                            .jsonPath()
                            .<String, Object>getMap(""))
                    .isEqualTo(release);
        }
        return listed.stream().map(this::release).toList();
    }

    /** Somebody who reads for another council has nothing of it, whatever is asked. */
    void assertThatStrangersHaveNothing(Tokens tokens, List<Release> releases) {
        String stranger = Councils.fresh();
        String area = releases.get(0).table().substring(0, stranger.length());
        assertThat(tokens.as(stranger).get(RELEASES).jsonPath().getList("items"))
                .isEmpty();
        assertThat(fed(tokens, stranger)).isEmpty();
        assertThat(tokens.as(stranger).get(RELEASES + "?areaCode=" + area).statusCode())
                .isEqualTo(403);
    }

    /** What the reader of a whole territory is told that its areas add up to, which is what their releases say. */
    List<Added> addedUp(Tokens tokens, String whole, String year, String dimension, List<Release> releases) {
        JsonPath sums = tokens.as(whole)
                .get("/v1/group-counts?groupCode=" + whole + "&periodId=" + year + "&dimension=" + dimension)
                .jsonPath();
        List<Map<Said.Place, Said>> newest = sums.<String>getList("releasedAreaCodes").stream()
                .map(area -> releases.stream()
                        .filter(release -> release.table().equals(area + " " + year)
                                && release.dimension().equals(dimension))
                        .findFirst()
                        .orElseThrow()
                        .byPlace())
                .toList();
        List<Added> added = new ArrayList<>();
        for (Map<String, Object> sum : sums.<Map<String, Object>>getList("counts")) {
            List<String> codes =
                    catalogue.categories(dimension).getOrDefault(String.valueOf(sum.get("code")), List.of());
            List<Said> parts = newest.stream()
                    .flatMap(cells -> parts(cells, String.valueOf(sum.get("code")), codes))
                    .toList();
            Added one = new Added(parts, (int) sum.getOrDefault("atLeast", -1), (int) sum.getOrDefault("atMost", -1));
            assertThat(one.from()).isEqualTo(parts.stream().mapToInt(Said::from).sum());
            assertThat(one.to()).isEqualTo(parts.stream().mapToInt(Said::to).sum());
            assertThat(sum.containsKey("value"))
                    .isEqualTo(parts.stream().noneMatch(Said::withheld))
                    .isEqualTo("sum-of-published".equals(sum.get("basis")));
            added.add(one);
        }
        return added;
    }

    private static Stream<Said> parts(Map<Said.Place, Said> cells, String code, List<String> codes) {
        boolean whole = cells.keySet().stream().anyMatch(place -> place.code().equals(code));
        return cells.values().stream()
                .filter(said -> whole
                        ? said.place().code().equals(code)
                        : codes.contains(said.place().code()));
    }

    /** All releases in the feed of a reader, who reads on where it ended last time. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> fed(Tokens tokens, String reader) {
        List<Map<String, Object>> all = fed.computeIfAbsent(reader, none -> new ArrayList<>());
        boolean more = true;
        while (more) {
            JsonPath page = tokens.as(reader)
                    .get("/v1/changes" + readOn.getOrDefault(reader, "?limit=500"))
                    .jsonPath();
            page.<Map<String, Object>>getList("items").stream()
                    .filter(change -> "count-release".equals(change.get("resourceType")))
                    .forEach(change -> all.add((Map<String, Object>) change.getOrDefault("resource", Map.of())));
            readOn.put(reader, page.getString("links.next"));
            more = !page.getBoolean("upToDate");
        }
        return all;
    }

    /** The rows of a table with the names of their columns. */
    private static List<Map<String, String>> rows(String csv) {
        List<String> lines = csv.lines().toList();
        String[] names = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    Map<String, String> row = new TreeMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    /** The rows that a release makes in a table. */
    private static Stream<Map<String, String>> rows(Map<String, Object> release) {
        return cells(release).map(cell -> {
            Map<String, String> row = new TreeMap<>();
            row.put("releaseId", String.valueOf(release.get("id")));
            row.put("publishedAt", String.valueOf(release.get("createdAt")));
            for (String name : List.of("areaCode", "periodId", "dimension", "supersedes", "grouping")) {
                row.put(name, String.valueOf(release.getOrDefault(name, "")));
            }
            Map<String, Object> count = count(cell);
            row.put("code", String.valueOf(cell.get("code")));
            row.put("value", String.valueOf(count.getOrDefault("value", "withheld")));
            for (String name : List.of("status", "atLeast", "atMost")) {
                row.put(name, String.valueOf(count.get(name)));
            }
            return row;
        });
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> cells(Map<String, Object> release) {
        return ((List<Map<String, Object>>) release.getOrDefault("counts", List.of())).stream();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> count(Map<String, Object> cell) {
        return (Map<String, Object>) cell.getOrDefault("count", Map.of());
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
    private Release release(Map<String, Object> release) {
        String table = release.get("areaCode") + " " + release.get("periodId");
        String dimension = String.valueOf(release.get("dimension"));
        List<Said> said = cells(release)
                .map(cell -> said(new Said.Place(table, dimension, String.valueOf(cell.get("code"))), count(cell)))
                .toList();
        assertThat(release.get("publishedTotal"))
                .isEqualTo(cells(release)
                        .mapToInt(cell -> (int) count(cell).getOrDefault("value", 0))
                        .sum());
        Map<String, Object> certificate = (Map<String, Object>) release.getOrDefault("certificate", Map.of());
        assertThat((int) certificate.getOrDefault("withheld", -1)).isGreaterThanOrEqualTo((int)
                said.stream().filter(Said::withheld).count());
        return new Release(table, dimension, said, (Integer) certificate.get("narrowest"));
    }

    private Said said(Said.Place place, Map<String, Object> count) {
        boolean withheld = "withheld".equals(count.get("status"));
        Said said = withheld
                ? Said.of(place, 0, threshold, base)
                : Said.rounded(place, (int) count.getOrDefault("value", -1), threshold, base);
        assertThat(count.get("value") == null).isEqualTo(withheld);
        assertThat(count.get("atLeast")).isEqualTo(said.from());
        assertThat(count.get("atMost")).isEqualTo(said.to());
        return said;
    }
}
