package org.preventsuite.localsuite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sample data against the figures printed in the documents it is taken from. */
class SampleDataTest {
    private static final List<String> HEADER = List.of(
            "reference",
            "section",
            "title",
            "action",
            "subActions",
            "lead",
            "partners",
            "milestones",
            "timescale",
            "outcome",
            "rating",
            "status",
            "frameworkEntries",
            "note");
    private static final Map<String, String> AREA_OF = Map.of(
            "stockton", "E06000004",
            "stockton-director", "E06000004",
            "tamworth", "E07000199",
            "south-staffordshire", "E07000196",
            "staffordshire", "E10000028",
            "returns-signer", "E10000028",
            "area-keeper", "E92000001");
    private static final Pattern SAVED = Pattern.compile("\\$\\{([a-z0-9-]+)}");

    @ParameterizedTest
    @CsvSource({"stockton, 38", "tamworth, 18", "south-staffordshire, 18"})
    void every_action_of_a_plan_is_there(String council, int actions) throws IOException {
        assertThat(actionsOf(council)).hasSize(actions).allSatisfy(action -> assertThat(
                        List.of("action", "lead", "timescale", "status", "section"))
                .noneMatch(column -> action.at(column).isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockton", "tamworth"})
    void references_are_those_of_the_source_and_unique(String council) throws IOException {
        assertThat(actionsOf(council))
                .extracting(action -> action.at("reference"))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("[1-7]\\.[1-8]"));
    }

    @Test
    void south_staffordshire_numbers_and_rates_nothing() throws IOException {
        List<Action> actions = actionsOf("south-staffordshire");

        assertThat(actions).allSatisfy(action -> {
            assertThat(action.at("reference")).isEmpty();
            assertThat(action.at("rating")).isEmpty();
            assertThat(action.at("status")).isEqualTo("unknown");
        });
        assertThat(actions).extracting(action -> action.at("title")).doesNotHaveDuplicates();
    }

    @Test
    void seven_deadlines_stand_beside_six_sub_actions() throws IOException {
        Action action = actionsOf("stockton").stream()
                .filter(row -> row.at("reference").equals("3.1"))
                .findFirst()
                .orElseThrow();

        assertThat(action.at("subActions").lines()).hasSize(6);
        assertThat(Pattern.compile("2009").matcher(action.at("timescale")).results())
                .hasSize(7);
    }

    @Test
    void of_410_trained_80_are_not_staff() throws IOException {
        Map<String, String> kindOf = new HashMap<>();
        JsonNode statement = null;
        for (JsonNode step : manifest()) {
            if (step.path("path").asText().equals("/v1/audiences")) {
                kindOf.put(
                        "${" + step.path("saveId").asText() + "}",
                        step.path("body").path("kind").asText());
            }
            if (step.path("path").asText().equals("/v1/attendance-statements")) {
                statement = step.path("body");
            }
        }
        assertThat(statement).isNotNull();

        int staff = 0;
        int notStaff = 0;
        for (JsonNode line : statement.path("lines")) {
            if ("staff".equals(kindOf.get(line.path("audienceId").asText()))) {
                staff += line.path("count").asInt();
            } else {
                notStaff += line.path("count").asInt();
            }
        }

        assertThat(staff).isEqualTo(330);
        assertThat(notStaff).isEqualTo(80);
        assertThat(statement.path("declaredTotal").asInt()).isEqualTo(410).isEqualTo(staff + notStaff);
        assertThat(statement.path("basis").asText()).isEqualTo("individuals");
    }

    @Test
    void an_invented_service_of_500_grows_from_33_to_73_percent_and_says_that_it_is_invented() throws IOException {
        JsonNode service = bodiesOf("tamworth", "/v1/audiences").get(0);
        assertThat(service.path("name").asText()).contains("invented");
        assertThat(service.at("/headCounts/0/count").asInt()).isEqualTo(500);
        List<Integer> quarters = text("tamworth/attendance-invented.csv")
                .lines()
                .skip(1)
                .map(row -> Integer.valueOf(row.substring(row.lastIndexOf(',') + 1)))
                .toList();
        int late = bodiesOf("tamworth", "/v1/sessions")
                .get(0)
                .at("/attendance/0/count")
                .asInt();
        assertThat(quarters.get(0) + late).isEqualTo(500 * 33 / 100);
        assertThat(quarters.stream().mapToInt(Integer::intValue).sum() + late).isEqualTo(500 * 734 / 1000);
    }

    @Test
    void the_board_report_of_2009_is_there_with_its_caution_its_awaited_documents_and_its_money() throws IOException {
        JsonNode assessment = bodiesOf("stockton", "/v1/self-assessments").get(0);
        assertThat(assessment.path("assessedOn").asText()).isEqualTo("2009-01");
        assertThat(assessment.path("cautionNote").asText()).contains("cautious");
        assertThat(assessment.path("comparators"))
                .extracting(one -> one.path("standing").asText())
                .containsExactly("similar", "higher");
        assertThat(bodiesOf("stockton", "/v1/risk-documents"))
                .hasSize(2)
                .allMatch(document -> document.path("expectedOn").asText().equals("2009-06"));
        JsonNode award = bodiesOf("stockton", "/v1/funding-awards").get(0);
        assertThat(award.path("amount").path("amount").asText()).isEqualTo("131000.00");
        assertThat(award.path("periodId").asText()).isEqualTo("FY2010-11");
    }

    @Test
    void every_action_stands_in_a_section_of_its_plan() throws IOException {
        for (JsonNode step : manifest()) {
            if (step.path("path").asText().equals("/v1/plans")
                    && step.path("body").has("sections")) {
                Set<String> headings = new HashSet<>();
                for (JsonNode section : step.path("body").path("sections")) {
                    String number = section.path("number").asText();
                    headings.add((number.isEmpty() ? "" : number + ". ")
                            + section.path("title").asText());
                }

                assertThat(actionsOf(step.path("client").asText()))
                        .extracting(action -> action.at("section"))
                        .isSubsetOf(headings);
            }
        }
    }

    @Test
    void a_step_carries_a_body_or_a_file_that_exists() throws IOException {
        for (JsonNode step : manifest()) {
            boolean asks = step.path("method").asText().equals("GET");
            assertThat(step.has("body") ^ step.has("bodyFile"))
                    .as(step.path("label").asText())
                    .isNotEqualTo(asks);
            if (step.has("bodyFile")) {
                assertThat(text(step.path("bodyFile").asText())).isNotBlank();
            }
        }
    }

    @Test
    void a_step_uses_only_ids_that_an_earlier_one_saved() throws IOException {
        Set<String> saved = new HashSet<>();
        for (JsonNode step : manifest()) {
            Matcher uses = SAVED.matcher(step.toString());
            while (uses.find()) {
                assertThat(saved).contains(uses.group(1));
            }
            if (step.has("saveId")) {
                assertThat(saved.add(step.path("saveId").asText())).isTrue();
            }
        }
    }

    @Test
    void a_route_that_anybody_sees_is_in_use_and_names_the_published_document_it_is_read_from() throws IOException {
        List<JsonNode> shown = new ArrayList<>();
        for (JsonNode step : manifest()) {
            JsonNode body = step.path("body");
            if (step.path("path").asText().equals("/v1/referral-routes")
                    && body.path("visibility").asText().equals("public")) {
                shown.add(body);
            }
        }
        assertThat(shown).extracting(route -> route.path("areaCode").asText()).contains("E06000004", "E07000196");
        assertThat(shown).allSatisfy(route -> {
            assertThat(route.path("status").asText()).isEqualTo("active");
            assertThat(route.path("source").asText()).isNotBlank();
        });
    }

    @Test
    void evidence_leads_to_what_the_other_services_were_given_before() throws IOException {
        Map<String, String> serviceOf = new HashMap<>();
        Set<String> linked = new HashSet<>();
        for (JsonNode step : manifest()) {
            serviceOf.put(
                    "${" + step.path("saveId").asText() + "}",
                    step.path("service").asText());
            if (step.path("path").asText().equals("/v1/evidence-links")) {
                linked.add(serviceOf.get(step.path("body").path("targetId").asText()));
            }
        }
        assertThat(linked).containsExactlyInAnyOrder("training", "referrals");
    }

    @Test
    void counts_of_referrals_are_invented_and_say_so_and_add_up() throws IOException {
        Map<String, Integer> totals = new HashMap<>();
        for (JsonNode step : manifest()) {
            String path = step.path("path").asText();
            if (path.startsWith("/v1/exact-counts/") || path.equals("/v1/count-releases")) {
                assertThat(step.path("label").asText()).contains("invented").contains(" of FY203");
            }
            if (path.startsWith("/v1/exact-counts/")) {
                int total = 0;
                for (JsonNode cell : step.path("body").path("counts")) {
                    total += cell.path("count").asInt();
                }
                totals.put(path.substring("/v1/exact-counts/".length()), total);
            }
        }
        assertThat(totals).hasSize(4 * 3 * 2);
        totals.forEach((table, total) ->
                assertThat(total).as(table).isEqualTo(totals.get(table.replace("/sector", "/concern-group"))));
        for (String year : List.of("FY2030-31", "FY2031-32", "FY2032-33")) {
            assertThat(totals.getOrDefault("E10000028/" + year + "/sector", 0))
                    .as("a county counts what its districts count")
                    .isGreaterThan(totals.getOrDefault("E07000199/" + year + "/sector", 0)
                            + totals.getOrDefault("E07000196/" + year + "/sector", 0));
        }
    }

    @Test
    void returns_of_years_to_come_are_invented_and_say_so_and_one_is_nil() throws IOException {
        int nil = 0;
        for (JsonNode step : manifest()) {
            String path = step.path("path").asText();
            if (path.equals("/v1/obligation-sets")
                    && step.at("/body/periodId").asText().startsWith("FY203")) {
                assertThat(step.at("/body/title").asText()).contains("invented");
            }
            if (path.equals("/v1/returns") && step.path("body").has("nilReason")) {
                assertThat(step.at("/body/nilReason").asText()).contains("invented");
                nil++;
            }
        }
        assertThat(nil).isOne();
    }

    @Test
    void a_council_writes_only_for_its_own_area() throws IOException {
        for (JsonNode step : manifest()) {
            assertThat(AREA_OF).containsKey(step.path("client").asText());
            JsonNode areaCode = step.path("body").path("areaCode");
            if (!areaCode.isMissingNode()) {
                assertThat(areaCode.asText())
                        .isEqualTo(AREA_OF.get(step.path("client").asText()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest.json",
                "stockton/actions.csv",
                "tamworth/actions.csv",
                "south-staffordshire/actions.csv",
                "south-staffordshire/routes.csv",
                "areas.csv"
            })
    void nothing_points_to_a_person(String file) throws IOException {
        assertThat(text(file)).doesNotContain("<named").doesNotContain("@");
    }

    private static JsonNode manifest() throws IOException {
        return new ObjectMapper().readTree(text("manifest.json"));
    }

    private static List<JsonNode> bodiesOf(String client, String path) throws IOException {
        List<JsonNode> bodies = new ArrayList<>();
        for (JsonNode step : manifest()) {
            if (step.path("client").asText().equals(client)
                    && step.path("path").asText().equals(path)) {
                bodies.add(step.path("body"));
            }
        }
        return bodies;
    }

    private static List<Action> actionsOf(String council) throws IOException {
        List<List<String>> rows = rows(text(council + "/actions.csv"));
        assertThat(rows.get(0)).isEqualTo(HEADER);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(HEADER));
        return rows.stream().skip(1).map(Action::new).toList();
    }

    /** Rows of well-formed RFC 4180 text; a quoted cell may hold commas, quotes and line breaks. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = SampleDataTest.class.getResourceAsStream("/sample/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** One row of a council's actions. */
    private record Action(List<String> cells) {
        String at(String column) {
            return cells.get(HEADER.indexOf(column));
        }
    }
}
