package org.preventsuite.referrals.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.referrals.ReferralsProblem;

/** A table of routes, a row for each step: its columns, and the rows that make up each route. */
final class RouteTable {
    /** The external id that a reference becomes. */
    static final String SCHEME = "reference";

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();

    /** More than the routes of any council take. */
    private static final int MOST_CELLS = 20_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 200;
    private static final List<RouteColumn> NEEDED =
            List.of(RouteColumn.REFERENCE, RouteColumn.TITLE, RouteColumn.ROUTE_CODE, RouteColumn.DESTINATION);
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    private final List<ImportColumn> columns = new ArrayList<>();
    private final Map<RouteColumn, Integer> places = new EnumMap<>(RouteColumn.class);
    private final Map<RouteColumn, String> headings = new EnumMap<>(RouteColumn.class);
    private final List<Group> groups = new ArrayList<>();
    private final List<Integer> blank = new ArrayList<>();

    /** One row: its number, the heading being 1, and its cells. */
    record Row(int number, List<String> cells) {}

    /** The rows of one route; the first says what the route is, each says a step. */
    record Group(String reference, List<Row> rows) {}

    private RouteTable() {}

    static RouteTable of(String text) {
        List<List<String>> rows = rows(text);
        RouteTable table = new RouteTable();
        if (!rows.isEmpty()) {
            table.readHeadings(rows.get(0));
        }
        if (!table.places.keySet().containsAll(NEEDED)) {
            throw ReferralsProblem.TABLE_NOT_UNDERSTOOD.because("A heading is missing.");
        }
        for (int i = 1; i < rows.size(); i++) {
            table.read(new Row(i + 1, rows.get(i)));
        }
        if (table.groups.isEmpty()) {
            throw CommonProblem.NOTHING_TO_IMPORT.because("There is no row below the headings.");
        }
        return table;
    }

    /** All rows, blank ones too, their cells without space around them. */
    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        int cells = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), RFC_4180)) {
            for (CSVRecord row : parser) {
                cells += row.size();
                if (cells > MOST_CELLS) {
                    throw CommonProblem.CONTENT_TOO_LARGE.because(
                            "This operation takes at most " + MOST_CELLS + " cells.");
                }
                rows.add(row.stream().map(String::strip).toList());
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw ReferralsProblem.TABLE_NOT_UNDERSTOOD.because("A quoted cell is not closed.");
        }
    }

    private void readHeadings(List<String> cells) {
        for (int i = 0; i < Math.min(cells.size(), MOST_COLUMNS); i++) {
            String words = cells.get(i).replaceAll("[\\s\\p{Cntrl}]+", " ");
            String heading = words.substring(0, Math.min(words.length(), LONGEST_HEADING))
                    .strip();
            RouteColumn column = RouteColumn.headed(heading).orElse(null);
            if (column != null && places.putIfAbsent(column, i) == null) {
                headings.put(column, heading);
                columns.add(new ImportColumn(heading, column.wire()));
            } else if (!heading.isEmpty()) {
                columns.add(new ImportColumn(heading, null));
            }
        }
    }

    private void read(Row row) {
        String reference = cell(row, RouteColumn.REFERENCE);
        Group above = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (row.cells().stream().allMatch(String::isEmpty)) {
            blank.add(row.number());
        } else if (above != null && (reference.isEmpty() || reference.equals(above.reference()))) {
            above.rows().add(row);
        } else {
            groups.add(new Group(reference, new ArrayList<>(List.of(row))));
        }
    }

    List<ImportColumn> columns() {
        return columns;
    }

    List<Group> groups() {
        return groups;
    }

    List<Integer> blank() {
        return blank;
    }

    /** The heading over that column. */
    @Nullable String heading(RouteColumn column) {
        return headings.get(column);
    }

    /** The column of a further row in which it says something else of the route than the first. */
    @Nullable RouteColumn contradiction(Group group, Row row) {
        return Arrays.stream(RouteColumn.values())
                .filter(column -> !column.isOfAStep() && !cell(row, column).isEmpty())
                .filter(column -> !cell(row, column).equals(cell(group.rows().get(0), column)))
                .findFirst()
                .orElse(null);
    }

    /** The route as a request would send it. */
    ObjectNode document(String areaCode, Group group) {
        Row first = group.rows().get(0);
        ObjectNode route = JsonNodeFactory.instance.objectNode().put("areaCode", areaCode);
        route.putObject("externalId").put("scheme", SCHEME).put("value", group.reference());
        for (RouteColumn column : RouteColumn.values()) {
            String text = cell(first, column);
            if (!text.isEmpty() && !column.isOfAStep() && column != RouteColumn.REFERENCE) {
                switch (column) {
                    case AUDIENCES ->
                        SEMICOLON.splitAsStream(text).forEach(word -> route.withArray("audiences")
                                .add(word));
                    case ENTRY_POINT, ENTRY_POINT_KIND ->
                        route.withObject("/entryPoint").put(column.field(), text);
                    default -> route.put(column.field(), text);
                }
            }
        }
        route.withArray("audiences");
        route.putArray("steps").addAll(steps(group));
        return route;
    }

    private List<ObjectNode> steps(Group group) {
        List<ObjectNode> steps = new ArrayList<>();
        for (Row row : group.rows()) {
            ObjectNode step = JsonNodeFactory.instance.objectNode();
            for (RouteColumn column : RouteColumn.values()) {
                String text = cell(row, column);
                if (column.isOfAStep() && !text.isEmpty()) {
                    step.set(
                            column.field(),
                            column == RouteColumn.EXPECTED_WORKING_DAYS ? number(text) : TextNode.valueOf(text));
                }
            }
            if (!step.isEmpty() || group.rows().size() > 1) {
                steps.add(step.put("order", steps.size() + 1));
            }
        }
        return steps;
    }

    private static JsonNode number(String text) {
        return INTEGER.matcher(text).matches() ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
    }

    private String cell(Row row, RouteColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }
}
