package org.preventsuite.plans.groupreport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.groupreport.FigureName.Section;

/** The figures of a return, read out of its document (contract schema ReturnDocument), whose numbers are whole numbers. */
final class ReturnedFigures {
    private static final List<String> PLANS = List.of("plans", "actions", "open", "overdue", "unrated", "complete");
    private static final List<String> ROUTES = List.of("active", "confirmed", "stale", "neverConfirmed");

    private final String areaCode;
    private final Map<FigureName, MemberFigure> figures = new LinkedHashMap<>();

    private ReturnedFigures(String areaCode) {
        this.areaCode = areaCode;
    }

    /** The figures of the area; none of a nil return, which has no section. */
    static Map<FigureName, MemberFigure> of(String areaCode, JsonNode document) {
        ReturnedFigures read = new ReturnedFigures(areaCode);
        read.counts(Section.PLANS, PLANS, document.path("plans").path("figures"));
        document.path("training").path("bases").forEach(read::training);
        read.coverage(document.path("training").path("coverage"));
        read.counts(Section.ROUTES, ROUTES, document.path("referrals").path("figures"));
        document.path("referrals").path("releases").forEach(read::release);
        return read.figures;
    }

    private void counts(Section section, List<String> fields, JsonNode counted) {
        fields.stream().filter(counted::has).forEach(field -> exact(section, null, wire(field), counted.path(field)));
    }

    /** A count of which a part has no number is none. */
    private void training(JsonNode basis) {
        if (basis.has("uncounted")) {
            return;
        }
        String name = basis.path("basis").asText();
        exact(Section.TRAINING, name, "total", basis.path("total"));
        exact(Section.TRAINING, name, "staff", basis.path("staff"));
        exact(Section.TRAINING, name, "not-staff", basis.path("notStaff"));
    }

    private void exact(Section section, @Nullable String basis, String code, JsonNode count) {
        figures.put(new FigureName(section, basis, null, code), MemberFigure.exact(areaCode, count.longValue()));
    }

    private void coverage(JsonNode coverage) {
        int base = coverage.path("headCount").intValue();
        coverage.path("covered")
                .forEach(covered -> figures.put(
                        new FigureName(Section.COVERAGE, covered.path("basis").asText(), null, "covered"),
                        MemberFigure.rate(areaCode, covered.path("covered").intValue(), base)));
    }

    private void release(JsonNode release) {
        String dimension = release.path("dimension").asText();
        for (JsonNode count : release.path("counts")) {
            MemberFigure figure = shown(count);
            if (figure != null) {
                figures.put(
                        new FigureName(
                                Section.RELEASES,
                                null,
                                dimension,
                                count.path("code").asText()),
                        figure);
            }
        }
    }

    /** The count as it is shown; null where there is none, which is not zero. */
    private @Nullable MemberFigure shown(JsonNode count) {
        long value = count.path("value").longValue();
        long atLeast = count.path("atLeast").longValue();
        long atMost = count.path("atMost").longValue();
        return switch (count.path("status").asText()) {
            case "exact" -> MemberFigure.exact(areaCode, value);
            case "rounded" -> MemberFigure.rounded(areaCode, value, atLeast, atMost);
            case "withheld" -> MemberFigure.withheld(areaCode, atLeast, atMost);
            default -> null;
        };
    }

    /** The contract's word for a field of that name: {@code neverConfirmed} is {@code never-confirmed}. */
    private static String wire(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
