package org.preventsuite.referrals.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.referrals.importing.RouteTable.Group;
import org.preventsuite.referrals.importing.RouteTable.Row;
import org.preventsuite.referrals.route.RouteIntake;

/** Reads a table of routes for an area; stores nothing. */
@ApplicationScoped
class TableImporter {
    private static final Pattern STEP = Pattern.compile("^/steps/([0-9]+)(?:/|$)");
    private static final Pattern REFERENCE = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    private final RouteIntake intake;

    TableImporter(RouteIntake intake) {
        this.intake = intake;
    }

    /** Why a row is rejected and under which heading. */
    private record Fault(String reason, @Nullable RouteColumn column, String detail) {}

    Reading read(String areaCode, String text) {
        RouteTable table = RouteTable.of(text);
        List<RowResult> results = new ArrayList<>();
        List<ObjectNode> proposals = new ArrayList<>();
        table.blank().forEach(number -> results.add(RowResult.of(number, ImportOutcome.SKIPPED, null, null)));
        Set<String> seen = new HashSet<>();
        for (Group group : table.groups()) {
            Map<Integer, Fault> faults = faultsInForm(table, group, seen.add(group.reference()));
            if (faults.isEmpty()) {
                ObjectNode document = table.document(areaCode, group);
                RouteIntake.Verdict verdict = intake.judge(document);
                verdict.errors().forEach(error -> faults.putIfAbsent(row(group, error), fault(error)));
                if (faults.isEmpty()) {
                    accept(group, verdict, results);
                    if (verdict.effect() != RouteIntake.Effect.CHANGES_NOTHING) {
                        proposals.add(document);
                    }
                }
            }
            if (!faults.isEmpty()) {
                reject(table, group, faults, results);
            }
        }
        results.sort(Comparator.comparingInt(RowResult::rowNumber));
        return new Reading(table.columns(), List.copyOf(results), List.copyOf(proposals));
    }

    private static Map<Integer, Fault> faultsInForm(RouteTable table, Group group, boolean first) {
        Map<Integer, Fault> faults = new HashMap<>();
        int number = group.rows().get(0).number();
        if (group.reference().isEmpty()) {
            faults.put(
                    number,
                    new Fault("required", RouteColumn.REFERENCE, "The first row of a route has its reference."));
        } else if (!first) {
            faults.put(
                    number,
                    new Fault(
                            "repeated",
                            RouteColumn.REFERENCE,
                            "The rows of a route stand together; this one began above."));
        }
        for (Row row : group.rows()) {
            RouteColumn column = table.contradiction(group, row);
            if (column != null) {
                faults.put(
                        row.number(),
                        new Fault("differs-above", column, "The first row of the route says something else here."));
            }
        }
        return faults;
    }

    private static int row(Group group, FieldError error) {
        Matcher step = STEP.matcher(String.valueOf(error.pointer()));
        int index = step.find() ? Integer.parseInt(step.group(1)) : 0;
        return group.rows().get(Math.min(index, group.rows().size() - 1)).number();
    }

    private static Fault fault(FieldError error) {
        return new Fault(
                error.code(), RouteColumn.at(String.valueOf(error.pointer())).orElse(null), error.detail());
    }

    private static void accept(Group group, RouteIntake.Verdict verdict, List<RowResult> results) {
        ImportOutcome outcome =
                switch (verdict.effect()) {
                    case CREATES -> ImportOutcome.CREATED;
                    case UPDATES -> ImportOutcome.UPDATED;
                    case CHANGES_NOTHING -> ImportOutcome.UNCHANGED;
                    case IS_REFUSED -> ImportOutcome.REJECTED;
                };
        int first = group.rows().get(0).number();
        for (Row row : group.rows()) {
            results.add(RowResult.of(
                    row.number(),
                    row.number() == first ? outcome : ImportOutcome.CONTINUED,
                    group.reference(),
                    verdict.routeId()));
        }
    }

    private static void reject(RouteTable table, Group group, Map<Integer, Fault> faults, List<RowResult> results) {
        String reference = REFERENCE.matcher(group.reference()).matches() ? group.reference() : null;
        for (Row row : group.rows()) {
            Fault fault = faults.get(row.number());
            if (fault == null) {
                results.add(new RowResult(
                        row.number(),
                        ImportOutcome.SKIPPED,
                        reference,
                        null,
                        "route-rejected",
                        null,
                        "Another row of this route was rejected."));
            } else {
                RouteColumn column = fault.column();
                results.add(new RowResult(
                        row.number(),
                        ImportOutcome.REJECTED,
                        reference,
                        null,
                        fault.reason(),
                        column == null ? null : table.heading(column),
                        fault.detail()));
            }
        }
    }
}
