package org.preventsuite.plans.timescale;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole cell: finds its phrases, and shares out the words between them, so that none is lost. */
final class CellReader {
    private final String source;
    private final TimescaleContext context;
    private final TokenCursor cursor;
    private final Wording wording;
    private final List<Part> parts = new ArrayList<>();
    private int waiting = -1;

    CellReader(String source, TimescaleContext context) {
        this.source = source;
        this.context = context;
        this.cursor = new TokenCursor(Lexer.tokens(source));
        this.wording = new Wording(cursor);
    }

    /** A stretch of tokens and what was read in it; null where only a condition was found. */
    private static final class Part {
        private final @Nullable Reading reading;
        private final int from;
        private int to;

        private Part(@Nullable Reading reading, int from, int to) {
            this.reading = reading;
            this.from = from;
            this.to = to;
        }
    }

    List<Timescale> read() {
        List<Reading> readings = YearFiller.fill(phrases(), context);
        int end = cursor.position();
        int read = 0;
        for (Reading reading : readings) {
            shareOut(read, reading.from(), true);
            parts.add(new Part(reading, waiting >= 0 ? waiting : reading.from(), reading.to()));
            waiting = -1;
            read = reading.to();
        }
        shareOut(read, end, false);
        if (parts.isEmpty()) {
            return List.of(unread(end));
        }
        return parts.stream().map(this::timescale).toList();
    }

    private List<Reading> phrases() {
        PhraseReader reader = new PhraseReader(cursor, context);
        List<Reading> readings = new ArrayList<>();
        while (!cursor.atEnd()) {
            Reading reading = reader.read();
            if (reading == null) {
                cursor.next();
            } else {
                readings.add(reading);
            }
        }
        return PhraseJoiner.join(readings, cursor);
    }

    /** Gives unread words to the part before, to the part after, or makes a condition of them, line by line. */
    private void shareOut(int from, int to, boolean phraseFollows) {
        int lineFrom = from;
        while (lineFrom < to) {
            int lineTo = lineFrom + 1;
            while (lineTo < to && !cursor.at(lineTo).startsLine()) {
                lineTo++;
            }
            boolean beside = lineTo == to && phraseFollows && !cursor.at(to).startsLine();
            share(lineFrom, lineTo, beside);
            lineFrom = lineTo;
        }
    }

    private void share(int from, int to, boolean besidePhrase) {
        boolean afterPart = !parts.isEmpty() && waiting < 0 && !cursor.at(from).startsLine();
        if (wording.isEmpty(from, to)) {
            boolean closes =
                    cursor.at(from).is(TokenType.DOT) || cursor.at(from).is(TokenType.CLOSE);
            if (afterPart && closes) {
                lastPart().to = from + 1;
            }
        } else if (afterPart && !(besidePhrase && wordsComeFirst(from))) {
            lastPart().to = to;
        } else if (besidePhrase) {
            waiting = waiting < 0 ? from : waiting;
        } else if (wording.statesCondition(from, to)) {
            parts.add(new Part(null, waiting < 0 ? from : waiting, to));
            waiting = -1;
        } else if (!parts.isEmpty() && waiting < 0) {
            lastPart().to = to;
        } else {
            waiting = waiting < 0 ? from : waiting;
        }
    }

    /** Whether words lead in this cell («Schools March 2010 Colleges June 2010»); other brackets than «(b)» follow. */
    private boolean wordsComeFirst(int from) {
        if (cursor.at(from).is(TokenType.OPEN)) {
            return cursor.at(from + 2).is(TokenType.CLOSE) && Wording.isMarker(cursor.at(from + 1));
        }
        Part first = parts.get(0);
        return first.reading != null && first.from < first.reading.from();
    }

    private Part lastPart() {
        return parts.get(parts.size() - 1);
    }

    private Timescale unread(int end) {
        String words = clean(source);
        if (wording.statesCondition(0, end)) {
            return part(TimescaleKind.CONDITIONAL, words, Confidence.MEDIUM);
        }
        return part(TimescaleKind.UNSTATED, words, words.isEmpty() ? Confidence.HIGH : Confidence.LOW);
    }

    private Timescale timescale(Part part) {
        boolean only = parts.size() == 1;
        String words = only
                ? clean(source)
                : cleanPart(source.substring(
                        cursor.at(part.from).from(), cursor.at(part.to - 1).to()));
        Mapping mapping = only ? Mapping.EXPLICIT : Mapping.UNRESOLVED;
        if (part.reading == null) {
            return new Timescale(TimescaleKind.CONDITIONAL, null, null, null, words, Confidence.MEDIUM, null, mapping);
        }
        Confidence limit =
                wording.limit(part.from, part.reading.from()).atMost(wording.limit(part.reading.to(), part.to));
        return Resolution.timescale(part.reading.atMost(limit), words, mapping);
    }

    private static Timescale part(TimescaleKind kind, String words, Confidence confidence) {
        return new Timescale(kind, null, null, null, words, confidence, null, Mapping.EXPLICIT);
    }

    /** Without the spaces and bullets around it. */
    private static String clean(String text) {
        return Trimming.trim(text, "", "");
    }

    /** Also without the marks that tied it to its neighbours. */
    private static String cleanPart(String text) {
        return Trimming.trim(text, ",;:&/+-\u2013\u2014.", ",;:&/+-\u2013\u2014");
    }
}
