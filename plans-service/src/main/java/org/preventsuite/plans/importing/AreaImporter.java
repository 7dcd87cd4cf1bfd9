package org.preventsuite.plans.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.area.AreaRegister;
import org.preventsuite.plans.area.ProposedArea;
import org.preventsuite.plans.table.Dialect;
import org.preventsuite.plans.table.Reason;
import org.preventsuite.plans.table.SourceRow;
import org.preventsuite.plans.table.SourceRows;

/** Reads a table of areas and judges every row, without storing anything. */
final class AreaImporter {
    private static final Pattern CODE = Pattern.compile("[EWSN][0-9]{8}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_HEADING = 200;
    private static final Set<String> KINDS = Set.of(
            "county",
            "unitary",
            "district",
            "metropolitan-district",
            "london-borough",
            "police-force-area",
            "community-safety-partnership",
            "region");

    private final AreaRegister.Sheet sheet;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Integer, RowResult> results = new TreeMap<>();
    private final Map<String, ProposedArea> proposals = new HashMap<>();

    private AreaImporter(AreaRegister.Sheet sheet) {
        this.sheet = sheet;
    }

    /** What a column can be, with the headings it goes by: letters and digits only, in lower case. */
    private enum Field {
        CODE("code", "areacode", "gsscode", "onscode"),
        NAME("name", "areaname"),
        KIND("kind", "type", "areakind"),
        PARENTS("parents", "parent", "parentcodes", "belongsto"),
        VALID_FROM("validfrom", "from", "startdate"),
        VALID_TO("validto", "to", "enddate", "lastday"),
        PLANNED_LAST_DAY("plannedlastday", "abolitionplanned"),
        PREDECESSORS("predecessors", "predecessor", "formerly"),
        SUCCESSORS("successors", "successor");

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
        private final List<String> headings;

        Field(String... headings) {
            this.headings = List.of(headings);
        }

        static @Nullable Field of(String heading) {
            String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            return Arrays.stream(values())
                    .filter(field -> field.headings.contains(plain))
                    .findFirst()
                    .orElse(null);
        }

        /** As the contract names it, which is also where a refusal points. */
        String wire() {
            String[] words = name().split("_", -1);
            StringBuilder wire = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
            for (int i = 1; i < words.length; i++) {
                wire.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
            }
            return wire.toString();
        }
    }

    /** A cell that cannot be what its column says. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Field field;
        private final String code;

        Unreadable(Field field, String code, String detail) {
            super(detail);
            this.field = field;
            this.code = code;
        }
    }

    /** Judges the text against the areas as they stand; 422 when it is no table of areas at all. */
    static Reading read(AreaRegister.Sheet sheet, String text, Dialect dialect) {
        return new AreaImporter(sheet).read(SourceRows.of(text, dialect));
    }

    private Reading read(SourceRows source) {
        List<SourceRow> rows = source.rows();
        int header = header(rows);
        if (header < 0) {
            throw PlansProblem.TABLE_NOT_UNDERSTOOD.because("No row of headings with a column for the code was found.");
        }
        List<ImportColumn> headings = columns(rows.get(header));
        rows.forEach(row -> take(row, header));
        if (source.brokenOff() != null) {
            Reason reason = source.brokenOff();
            reject(rows.size() + 1, null, reason.code(), null, reason.detail());
        }
        if (proposals.isEmpty()
                && results.values().stream().noneMatch(row -> row.outcome() == ImportOutcome.REJECTED)) {
            throw CommonProblem.NOTHING_TO_IMPORT.because("Below the headings there is no area.");
        }
        judge();
        return new Reading(headings, List.copyOf(results.values()), List.of(), List.copyOf(proposals.values()));
    }

    private static int header(List<SourceRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().stream().anyMatch(cell -> Field.of(cell) == Field.CODE)) {
                return i;
            }
        }
        return -1;
    }

    private List<ImportColumn> columns(SourceRow header) {
        List<ImportColumn> headings = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String heading = header.cell(i).replaceAll("\\s+", " ").trim();
            Field field = Field.of(heading);
            boolean first = field != null && columns.putIfAbsent(field, i) == null;
            if (!heading.isEmpty()) {
                headings.add(new ImportColumn(
                        heading.substring(0, Math.min(heading.length(), LONGEST_HEADING))
                                .trim(),
                        first && field != null
                                ? field.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                : null));
            }
        }
        return headings.stream().limit(200).toList();
    }

    private void take(SourceRow row, int header) {
        if (row.isBlank()) {
            skip(row.number(), Reason.BLANK);
        } else if (row.number() == header + 1) {
            skip(row.number(), Reason.HEADER);
        } else if (row.number() <= header) {
            skip(row.number(), Reason.PROSE);
        } else {
            try {
                ProposedArea proposal = proposal(row);
                if (proposals.putIfAbsent(proposal.code(), proposal) != null) {
                    throw new Unreadable(Field.CODE, "repeated", "A row above has the same code.");
                }
            } catch (Unreadable wrong) {
                String code = cell(row, Field.CODE);
                reject(
                        row.number(),
                        CODE.matcher(code).matches() ? code : null,
                        wrong.code,
                        wrong.field.wire(),
                        String.valueOf(wrong.getMessage()));
            }
        }
    }

    private ProposedArea proposal(SourceRow row) throws Unreadable {
        String code = cell(row, Field.CODE);
        if (!CODE.matcher(code).matches()) {
            throw new Unreadable(Field.CODE, "not-a-code", "A code is a letter of E, W, S or N and eight digits.");
        }
        String name = cell(row, Field.NAME).replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) {
            throw new Unreadable(Field.NAME, "too-long", "A name has at most 120 characters.");
        }
        String kind = cell(row, Field.KIND).toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            throw new Unreadable(Field.KIND, "unknown-kind", "That is none of the kinds of areas.");
        }
        return new ProposedArea(
                row.number(),
                code,
                name.isEmpty() ? null : name,
                kind.isEmpty() ? null : kind,
                date(row, Field.VALID_FROM),
                date(row, Field.VALID_TO),
                date(row, Field.PLANNED_LAST_DAY),
                codes(row, Field.PARENTS),
                codes(row, Field.PREDECESSORS),
                codes(row, Field.SUCCESSORS));
    }

    private String cell(SourceRow row, Field field) {
        return row.cell(columns.getOrDefault(field, -1)).trim();
    }

    private @Nullable LocalDate date(SourceRow row, Field field) throws Unreadable {
        String text = cell(row, field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable(field, "not-a-date", "A date is written as 2028-03-31.");
        }
    }

    private List<String> codes(SourceRow row, Field field) throws Unreadable {
        List<String> codes = Arrays.stream(cell(row, field).split("[\\s;,|]+", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            throw new Unreadable(field, "not-a-code", "A code is a letter of E, W, S or N and eight digits.");
        }
        return codes;
    }

    /** Judges the proposals together; what a rejected one leaves behind is judged again without it. */
    private void judge() {
        Set<String> rejected = new HashSet<>();
        do {
            rejected.clear();
            sheet.expect(proposals.values());
            for (ProposedArea proposal : proposals.values()) {
                try {
                    ImportOutcome outcome =
                            switch (sheet.judge(proposal)) {
                                case CREATED -> ImportOutcome.CREATED;
                                case UPDATED -> ImportOutcome.UPDATED;
                                case UNCHANGED -> ImportOutcome.UNCHANGED;
                            };
                    put(proposal.rowNumber(), outcome, proposal.code(), null, null, null);
                } catch (ProblemException refusal) {
                    FieldError first = refusal.errors().get(0);
                    String pointer = String.valueOf(first.pointer());
                    reject(proposal.rowNumber(), proposal.code(), first.code(), pointer.substring(1), first.detail());
                    rejected.add(proposal.code());
                }
            }
            proposals.keySet().removeAll(rejected);
        } while (!rejected.isEmpty());
    }

    private void skip(int row, Reason reason) {
        put(row, ImportOutcome.SKIPPED, null, reason.code(), null, reason.detail());
    }

    private void reject(int row, @Nullable String reference, String reason, @Nullable String column, String detail) {
        put(row, ImportOutcome.REJECTED, reference, reason, column, detail);
    }

    private void put(
            int row,
            ImportOutcome outcome,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable String column,
            @Nullable String detail) {
        results.put(row, new RowResult(row, outcome, reference, null, reason, column, detail, List.of()));
    }
}
