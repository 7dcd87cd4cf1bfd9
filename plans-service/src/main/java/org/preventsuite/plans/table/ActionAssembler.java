package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an action of a draft, or says in the draft why there is none. */
final class ActionAssembler {
    private static final Pattern FRAMEWORK_ENTRY =
            Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\s*:\\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63})");

    private final KnownNames known;

    ActionAssembler(KnownNames known) {
        this.known = known;
    }

    /** The action; null if the draft has been rejected, by this or before. */
    @Nullable ActionRow assemble(ActionDraft draft) {
        Parts parts = parts(draft);
        String title = oneLine(draft, Field.TITLE);
        String text = parts.text.isEmpty() ? (title == null ? "" : title) : parts.text;
        List<Lead> leads = leads(draft);
        List<FrameworkTag> tags = frameworkEntries(draft);
        if (text.isEmpty()) {
            draft.reject(
                    draft.rowNumber(), Reason.MISSING_ACTION, draft.header().headingOf(Field.ACTION));
        } else if (text.length() > ActionDraft.LONGEST_CELL) {
            draft.reject(draft.rowNumber(), Reason.TOO_LONG, draft.header().headingOf(Field.ACTION));
        }
        if (draft.rejection() != null) {
            return null;
        }
        SectionRow section = draft.section();
        return new ActionRow(
                draft.rowNumber(),
                draft.continuedRows(),
                draft.reference(),
                section == null ? null : section.number(),
                section == null ? null : section.title(),
                title,
                text,
                parts.subActions,
                leads,
                items(draft, Field.MILESTONES),
                lines(draft, Field.TIMESCALE),
                items(draft, Field.OUTCOME),
                lines(draft, Field.RATING),
                lines(draft, Field.STATUS),
                tags,
                note(draft),
                draft.warnings().stream()
                        .sorted(Comparator.comparingInt(Warning::rowNumber))
                        .toList());
    }

    private record Parts(String text, List<String> subActions) {}

    /** Lines below the first are parts of the action; so are its bullets, unless a column of its own holds them. */
    private static Parts parts(ActionDraft draft) {
        List<String> subActions = new ArrayList<>();
        String text = "";
        boolean ownColumn = draft.header().has(Field.SUB_ACTIONS);
        for (String line : draft.all(Field.ACTION)) {
            Bullets.Split split = ownColumn ? new Bullets.Split(line, List.of()) : Bullets.split(line);
            if (text.isEmpty()) {
                text = split.leadIn();
            } else if (!split.leadIn().isEmpty()) {
                subActions.addAll(Bullets.splitRunTogether(split.leadIn()));
            }
            subActions.addAll(split.items());
        }
        subActions.addAll(items(draft, Field.SUB_ACTIONS));
        if (text.isEmpty() && !subActions.isEmpty() && !draft.has(Field.TITLE)) {
            text = subActions.remove(0);
        }
        if (draft.hadLostBullets() && !subActions.isEmpty()) {
            draft.warn(
                    Warning.Kind.SUB_ACTIONS_GUESSED,
                    draft.rowNumber(),
                    draft.header().headingOf(Field.ACTION));
        }
        return new Parts(text, subActions);
    }

    private List<Lead> leads(ActionDraft draft) {
        Leads leads = new Leads(known);
        Field at = Field.LEAD;
        for (Field field : List.of(Field.LEAD, Field.LEAD_THEN_PARTNERS, Field.PARTNERS)) {
            at = draft.has(field) ? field : at;
            draft.all(field).forEach(cell -> leads.add(field, cell));
        }
        String column = draft.header().headingOf(at);
        int row = draft.rowNumber();
        if (leads.hadPersonLike()) {
            refuseNames(draft, column);
        } else if (leads.hadTooLong()) {
            draft.reject(row, Reason.TOO_LONG, column);
        }
        if (leads.hadPlaceholder()) {
            draft.warn(Warning.Kind.NAMED_OFFICER_DROPPED, row, column);
        }
        if (leads.wereShortened()) {
            draft.warn(Warning.Kind.LEAD_WORDING_SHORTENED, row, column);
        }
        if (leads.all().isEmpty() && draft.header().hasLeads()) {
            draft.warn(Warning.Kind.LEAD_MISSING, row, column);
        }
        return leads.all();
    }

    /** Blames the row that holds the name, or the first if only the joined rows look like one. */
    private void refuseNames(ActionDraft draft, String column) {
        for (ActionDraft.LeadCell cell : draft.leadCells()) {
            Leads alone = new Leads(known);
            alone.add(cell.field(), cell.text());
            if (alone.hadPersonLike()) {
                String heading = cell.column().heading();
                draft.reject(cell.rowNumber(), Reason.PERSON_LIKE_LEAD, heading.isEmpty() ? column : heading);
            }
        }
        draft.reject(draft.rowNumber(), Reason.PERSON_LIKE_LEAD, column);
    }

    private static List<FrameworkTag> frameworkEntries(ActionDraft draft) {
        List<FrameworkTag> tags = new ArrayList<>();
        for (String cell : draft.all(Field.FRAMEWORK_ENTRIES)) {
            for (String line : cell.split("[\\n;]", -1)) {
                Matcher matcher = FRAMEWORK_ENTRY.matcher(line.strip());
                if (matcher.matches()) {
                    FrameworkTag tag = new FrameworkTag(matcher.group(1), matcher.group(2));
                    if (!tags.contains(tag)) {
                        tags.add(tag);
                    }
                } else if (!line.isBlank()) {
                    draft.warn(
                            Warning.Kind.FRAMEWORK_ENTRY_UNREADABLE,
                            draft.rowNumber(),
                            draft.header().headingOf(Field.FRAMEWORK_ENTRIES));
                }
            }
        }
        return tags;
    }

    private static List<String> items(ActionDraft draft, Field field) {
        return draft.all(field).stream()
                .flatMap(cell -> Bullets.split(cell).all().stream())
                .filter(Stitch::says)
                .toList();
    }

    private static @Nullable String note(ActionDraft draft) {
        List<String> parts = new ArrayList<>(draft.all(Field.NOTE));
        parts.addAll(draft.asides());
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    private static @Nullable String lines(ActionDraft draft, Field field) {
        return draft.has(field) ? String.join("\n", draft.all(field)) : null;
    }

    private static @Nullable String oneLine(ActionDraft draft, Field field) {
        String lines = lines(draft, field);
        return lines == null ? null : lines.replace('\n', ' ');
    }
}
