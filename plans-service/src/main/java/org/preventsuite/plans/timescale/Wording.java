package org.preventsuite.plans.timescale;

import java.util.Set;
import java.util.regex.Pattern;

/** What the words around a time do to it: nothing, make it less sure, or hang it on a condition. */
final class Wording {
    private static final Phrases CONDITIONS = Phrases.of(
            "in line with",
            "inline with",
            "subject to",
            "dependent",
            "depends",
            "depending",
            "when",
            "whenever",
            "once",
            "if",
            "unless",
            "upon",
            "on completion",
            "on receipt",
            "on appointment",
            "on induction",
            "at induction",
            "following",
            "after",
            "pending",
            "awaiting",
            "await",
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be agreed",
            "to be determined",
            "to be decided",
            "to be set",
            "to be arranged",
            "to be advised",
            "to be announced",
            "as required",
            "as needed",
            "as necessary",
            "as appropriate",
            "as and when",
            "as requested",
            "where required",
            "where needed",
            "where appropriate",
            "where necessary",
            "where possible",
            "ad hoc",
            "adhoc",
            "on request",
            "on demand",
            "linked to",
            "linked with",
            "aligned to",
            "aligned with",
            "in accordance with",
            "according to",
            "in conjunction with",
            "asap",
            "as soon as",
            "as per",
            "prior to",
            "before",
            "until",
            "next meeting",
            "each meeting",
            "every meeting",
            "contingent",
            "provided",
            "providing",
            "during",
            "in response to",
            "at the point of",
            "within",
            "from",
            "by");
    private static final Phrases DOUBTS = Phrases.of(
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be agreed",
            "to be determined",
            "provisional",
            "provisionally",
            "tentative",
            "tentatively",
            "approx",
            "approximately",
            "circa",
            "around",
            "about",
            "possibly",
            "estimated",
            "subject to change",
            "ca");
    private static final Set<String> PLAIN = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "to",
            "and",
            "or",
            "be",
            "is",
            "in",
            "on",
            "at",
            "by",
            "it",
            "this",
            "with",
            "then",
            "thereafter",
            "as",
            "basis",
            "due",
            "date",
            "dates",
            "target",
            "deadline",
            "complete",
            "completed",
            "completion",
            "deliver",
            "delivered",
            "delivery",
            "achieve",
            "achieved",
            "update",
            "updated",
            "updates",
            "refresh",
            "refreshed",
            "review",
            "reviewed",
            "reviews",
            "minimum",
            "least",
            "month",
            "s",
            "start",
            "end",
            "no",
            "later",
            "than",
            "latest",
            "timescale",
            "timescales");

    private static final Pattern MARKERS = Pattern.compile("[a-z]|[ivx]{1,4}");

    private final TokenCursor cursor;

    Wording(TokenCursor cursor) {
        this.cursor = cursor;
    }

    boolean statesCondition(int from, int to) {
        return holds(CONDITIONS, from, to);
    }

    /** The most that may be said of a reading with these words beside it. */
    Confidence limit(int from, int to) {
        if (holds(DOUBTS, from, to) || hasQuestionMark(from, to)) {
            return Confidence.LOW;
        }
        boolean plain = true;
        for (int place = from; place < to && plain; place++) {
            Token token = cursor.at(place);
            boolean says = token.is(TokenType.WORD) || token.is(TokenType.NUMBER);
            plain = !says || PLAIN.contains(token.text()) || isMarker(token);
        }
        return plain ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** Whether there are only marks and joining words, which belong to nobody. */
    boolean isEmpty(int from, int to) {
        for (int place = from; place < to; place++) {
            Token token = cursor.at(place);
            boolean joins = token.isWord("and") || token.isWord("then") || token.isWord("or");
            boolean says = token.is(TokenType.WORD)
                    || token.is(TokenType.NUMBER)
                    || token.is(TokenType.ORDINAL)
                    || token.is(TokenType.OTHER);
            if (says && !joins) {
                return false;
            }
        }
        return true;
    }

    /** The letter or figure of a list, as in «(b)» and «iii)». */
    static boolean isMarker(Token token) {
        return token.is(TokenType.WORD) ? MARKERS.matcher(token.text()).matches() : token.isNumberOf(1);
    }

    private boolean hasQuestionMark(int from, int to) {
        for (int place = from; place < to; place++) {
            if (cursor.at(place).text().equals("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Phrases phrases, int from, int to) {
        boolean found = false;
        for (int place = from; place < to && !found; place++) {
            cursor.moveTo(place);
            int length = phrases.lengthAt(cursor);
            found = length > 0 && place + length <= to;
        }
        return found;
    }
}
