package org.preventsuite.plans.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a row of the table starts an action or belongs to the one above. */
final class RowJudge {
    /** «Probation – links into the prisons»: an item that begins with its own label. */
    private static final Pattern LABELLED = Pattern.compile("(?s)(\\p{L}[\\p{L} ]{0,30}?)\\s*[–—:-]\\s.*");

    private final Survey survey;

    RowJudge(Survey survey) {
        this.survey = survey;
    }

    /** What a row is to the action above it. */
    enum Verdict {
        STARTS,
        CONTINUES,
        /** Read as continuing, although it could be an action without lead and date. */
        CONTINUES_PERHAPS
    }

    Verdict judge(SurveyedRow row, Header header, @Nullable Reference reference, @Nullable ActionDraft above) {
        if (reference != null) {
            return repeats(reference, row, header, above) ? Verdict.CONTINUES : Verdict.STARTS;
        }
        SourceRow source = row.source();
        if (header.isOurs()) {
            boolean anonymous = header.cell(source, Field.TITLE).isEmpty()
                    && header.leads(source).isEmpty();
            return survey.referencesInUse() && anonymous ? Verdict.CONTINUES : Verdict.STARTS;
        }
        return survey.referencesInUse() && header.has(Field.REFERENCE)
                ? withoutItsReference(row, header, above)
                : inTableWithoutReferences(row, header, above);
    }

    private static boolean repeats(Reference reference, SurveyedRow row, Header header, @Nullable ActionDraft above) {
        return above != null
                && reference.value().equals(above.reference())
                && (reference.saysContinued()
                        || row.afterPageBreak()
                        || header.leads(row.source()).isEmpty());
    }

    /** In a plan whose actions are numbered, only a row that is whole in itself is an action without a number. */
    private static Verdict withoutItsReference(SurveyedRow row, Header header, @Nullable ActionDraft above) {
        SourceRow source = row.source();
        String text = key(source, header);
        boolean whole = Stitch.says(text)
                && !Stitch.startsMidway(text)
                && !header.leads(source).isEmpty()
                && !header.cell(source, Field.TIMESCALE).isEmpty();
        boolean finishedAbove = above == null || above.hasLead();
        return whole && finishedAbove ? Verdict.STARTS : Verdict.CONTINUES;
    }

    private Verdict inTableWithoutReferences(SurveyedRow row, Header header, @Nullable ActionDraft above) {
        SourceRow source = row.source();
        String key = key(source, header);
        if (!Stitch.says(key) || Stitch.startsMidway(key)) {
            return Verdict.CONTINUES;
        }
        if (above == null) {
            return Verdict.STARTS;
        }
        if (isItemOfList(source, header, above)) {
            return Verdict.CONTINUES;
        }
        boolean answered = !header.leads(source).isEmpty()
                || !header.cell(source, Field.TIMESCALE).isEmpty();
        boolean askedFor = header.hasLeads() || header.has(Field.TIMESCALE);
        return answered || !askedFor || survey.dialect() == Dialect.CSV ? Verdict.STARTS : Verdict.CONTINUES_PERHAPS;
    }

    /**
     * Stacked lines of one activity that were told apart as rows: each text is headed by a label («Probation – …»,
     * «Prisons – …») and this row's title is only that label again.
     */
    private static boolean isItemOfList(SourceRow source, Header header, ActionDraft above) {
        var texts = above.all(Field.ACTION);
        return header.has(Field.TITLE)
                && !texts.isEmpty()
                && LABELLED.matcher(texts.get(texts.size() - 1)).matches()
                && isLabelOf(header.cell(source, Field.TITLE), header.cell(source, Field.ACTION));
    }

    static boolean isLabelOf(String title, String text) {
        var labelled = LABELLED.matcher(text);
        return labelled.matches()
                && labelled.group(1).strip().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }

    private static String key(SourceRow source, Header header) {
        return header.cell(source, header.has(Field.TITLE) ? Field.TITLE : Field.ACTION);
    }
}
