package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preventsuite.kit.person.BodyWords;
import org.preventsuite.kit.person.PersonName;

/** Tells the bodies and posts of one cell apart, without cutting names that hold a separator themselves. */
final class LeadSplitter {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*([&/,;|])\\s*");
    private static final Pattern POST_OF = Pattern.compile(
            "(?i)(?:(?:assistant|deputy|interim|acting|joint|corporate|service|strategic)\\s+)*(?:head|heads|director|directors|manager|managers|lead|leads|chair|chief"
                    + " officer|portfolio holder|cabinet member|member|co-?ordinator)\\s*(?:of|for|:|-|–)\\s.*");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:&/–—-]+|[\\s.,;:&/–—-]+$");
    private static final Pattern PRISON = Pattern.compile("\\s+(?=(?:HMP|HMYOI|YOI|HMPYOI)\\s+\\p{Lu})");
    private static final Pattern PROMOTED_BY = Pattern.compile(
            "(?i).*\\b(?:promoted|led|delivered|provided|run|co-?ordinated|supported|commissioned|managed|overseen)"
                    + " by\\s+(?:the\\s+)?(\\p{L}.*)");
    /** Names every area has, whose first word could stand alone. */
    private static final Pattern SET_PHRASE = Pattern.compile(
            "(?i)\\b(?:police\\s*&\\s*(?:fire,?|crime)|fire\\s*&\\s*rescue|health\\s*&\\s*(?:wellbeing|well-being|social|safety)"
                    + "|children\\s*&\\s*(?:young|families|adult)|councils?\\s*&\\s*partners?|bath\\s*&\\s*north|redcar\\s*&\\s*cleveland)\\b");

    private final KnownNames known;

    LeadSplitter(KnownNames known) {
        this.known = known;
    }

    List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        for (String line : cell.split("[\\n" + CellText.BULLET + "]", -1)) {
            splitLine(line.strip(), names);
        }
        return names;
    }

    /** The body or post inside a wording such as «available online but promoted by …»; the wording itself otherwise. */
    String withoutPreamble(String name) {
        Matcher promoted = PROMOTED_BY.matcher(name);
        return !known.contains(name) && promoted.matches() ? promoted.group(1).strip() : name;
    }

    private void splitLine(String line, List<String> names) {
        if (line.isEmpty()) {
            return;
        }
        if (known.contains(line)) {
            names.add(line);
            return;
        }
        List<String> taken = new ArrayList<>();
        for (String part : parts(known.protect(line, taken))) {
            String name = EDGES.matcher(KnownNames.restore(part, taken)).replaceAll("");
            if (!name.isEmpty()) {
                names.addAll(stacked(name));
            }
        }
    }

    private List<String> stacked(String name) {
        if (known.contains(name)) {
            return List.of(name);
        }
        List<String> segments = known.segments(name);
        return segments.isEmpty() ? List.of(PRISON.split(name)) : segments;
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(text);
        int start = 0;
        String before = "";
        while (true) {
            boolean more = matcher.find();
            String part = text.substring(start, more ? matcher.start() : text.length());
            if (!parts.isEmpty() && belongTogether(parts.get(parts.size() - 1), before.strip(), part)) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + before + part);
            } else {
                parts.add(part);
            }
            if (!more) {
                return parts;
            }
            before = matcher.group();
            start = matcher.end();
        }
    }

    /** Whether what stands on both sides of a separator is one name: «Head of Leisure & Culture», «Health & Wellbeing Board». */
    private boolean belongTogether(String left, String separator, String right) {
        if (left.length() > Leads.LONGEST_NAME
                || left.isBlank()
                || right.isBlank()
                || isKnown(left)
                || isKnown(right)) {
            return false;
        }
        return switch (separator) {
            case "/" -> left.length() == 1 && right.length() == 1;
            case "&" ->
                continuesPost(left, right)
                        || SET_PHRASE.matcher(left + "&" + right).find()
                        || (!BodyWords.nameBodyOrPost(left)
                                && BodyWords.nameBodyOrPost(right)
                                && !startsWithAcronym(right));
            case "," -> continuesPost(left, right);
            default -> false;
        };
    }

    private static boolean continuesPost(String left, String right) {
        return POST_OF.matcher(left.strip()).matches()
                && !BodyWords.nameBodyOrPost(right)
                && !PersonName.looksLikeOne(right);
    }

    private static boolean startsWithAcronym(String right) {
        return BodyWords.in(right).findFirst().filter(BodyWords::isAcronym).isPresent();
    }

    private boolean isKnown(String part) {
        return known.contains(part.strip())
                || (part.strip().length() == 1 && KnownNames.isMark(part.strip().charAt(0)));
    }
}
