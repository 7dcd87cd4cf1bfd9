package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.preventsuite.kit.person.BodyWords;

/** Splits a cell at its bullets, numbers or dashes. */
final class Bullets {
    private static final Pattern MARK =
            Pattern.compile("(?:[-–—*]\\s+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+)(?=\\S)");
    private static final Pattern ITEM_END = Pattern.compile("[\\s;]+$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;,&/–—-]");

    /** How the parts of actions begin in council plans; tells glued parts apart when the bullets are lost. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "Address",
            "Agree",
            "Analyse",
            "Arrange",
            "Assess",
            "Attend",
            "Brief",
            "Build",
            "Circulate",
            "Commission",
            "Communicate",
            "Complete",
            "Conduct",
            "Confirm",
            "Consider",
            "Consult",
            "Contact",
            "Continue",
            "Contribute",
            "Convene",
            "Create",
            "Deliver",
            "Design",
            "Develop",
            "Disseminate",
            "Embed",
            "Enable",
            "Encourage",
            "Engage",
            "Ensure",
            "Establish",
            "Evaluate",
            "Explore",
            "Facilitate",
            "Hold",
            "Identify",
            "Implement",
            "Improve",
            "Include",
            "Increase",
            "Investigate",
            "Launch",
            "Liaise",
            "Maintain",
            "Map",
            "Maximise",
            "Monitor",
            "Offer",
            "Organise",
            "Participate",
            "Prepare",
            "Produce",
            "Promote",
            "Provide",
            "Publicise",
            "Publish",
            "Raise",
            "Recruit",
            "Refresh",
            "Report",
            "Review",
            "Roll",
            "Secure",
            "Seek",
            "Set",
            "Share",
            "Strengthen",
            "Submit",
            "Support",
            "Train",
            "Undertake",
            "Update",
            "Use",
            "Utilise",
            "Write");

    private Bullets() {}

    /** What stands before the first bullet (may be empty), and the items. */
    record Split(String leadIn, List<String> items) {
        /** Everything in order, for cells where the text before the bullets is an item like the others. */
        List<String> all() {
            List<String> all = new ArrayList<>();
            if (!leadIn.isEmpty()) {
                all.addAll(List.of(leadIn.split("\n", -1)));
            }
            all.addAll(items);
            return all;
        }
    }

    static Split split(String text) {
        StringBuilder leadIn = new StringBuilder();
        List<String> items = new ArrayList<>();
        boolean marked = hasMarks(text);
        for (String line : text.split("\n", -1)) {
            splitLine(line.strip(), marked, leadIn, items);
        }
        return new Split(items.isEmpty() ? leadIn.toString() : withoutColon(leadIn.toString()), tidy(items));
    }

    /** Parts that follow each other without any sign between them, told apart where one of the usual first words begins. */
    static List<String> splitGlued(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String before = "";
        for (String word : text.split("\\s+", -1)) {
            boolean begins = part.length() > 0
                    && FIRST_WORDS.contains(word)
                    && !SENTENCE_END.matcher(before).matches();
            if (begins) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : " ").append(word);
            before = word;
        }
        parts.add(part.toString());
        return parts;
    }

    /** Names whose line break was lost: «Gold GroupSilver Group». */
    static List<String> splitRunTogether(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean seam = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
            if (seam && BodyWords.isBodyOrPost(text.substring(text.lastIndexOf(' ', i - 1) + 1, i))) {
                parts.add(text.substring(start, i));
                start = i;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean hasMarks(String text) {
        long marks = text.lines()
                .filter(line -> MARK.matcher(line.strip()).lookingAt())
                .count();
        return marks >= 2 || (marks == 1 && text.contains(":\n"));
    }

    private static void splitLine(String line, boolean marked, StringBuilder leadIn, List<String> items) {
        int bullet = line.indexOf(CellText.BULLET);
        String first = (bullet < 0 ? line : line.substring(0, bullet)).strip();
        var mark = MARK.matcher(first);
        if (marked && mark.lookingAt()) {
            items.add(first.substring(mark.end()));
        } else if (!first.isEmpty() && items.isEmpty()) {
            leadIn.append(leadIn.length() == 0 ? "" : "\n").append(first);
        } else if (!first.isEmpty()) {
            items.set(items.size() - 1, items.get(items.size() - 1) + " " + first);
        }
        if (bullet >= 0) {
            for (String item : line.substring(bullet + 1).split(String.valueOf(CellText.BULLET), -1)) {
                items.add(item.strip());
            }
        }
    }

    private static List<String> tidy(List<String> items) {
        return items.stream()
                .map(item -> ITEM_END.matcher(item).replaceAll(""))
                .filter(Stitch::says)
                .toList();
    }

    private static String withoutColon(String leadIn) {
        String text = leadIn.strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
