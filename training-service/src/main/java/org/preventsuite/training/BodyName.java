package org.preventsuite.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a body or a post from a person by its wording. It errs towards refusing: a name kept is a harm, a body written
 * out more fully is none.
 */
public final class BodyName {
    private static final Pattern PARTS = Pattern.compile("[,;:()/|\\[\\]&]|\\s\\p{Pd}\\s|\\s(?i:and|by|with)\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern TITLED =
            Pattern.compile("(?i)\\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor|rev|revd|imam|rabbi"
                    + "|pc|pcso|sgt|insp)\\b\\.?\\s+(?-i:\\p{Lu}[\\p{L}'’-]*)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern LIKE_A_NAME = Pattern.compile("\\p{Lu}\\.?|\\p{Lu}[\\p{L}'’-]+");

    /** Beginnings of words that bodies, posts and places are named with. */
    private static final List<String> STEMS =
            List.of(("academ advis agenc assembl associat authorit borough building business cabinet central"
                            + " champion channel charit children church citizen cohesion college command commission"
                            + " committee communit consult coordinat corporate council county customer democra"
                            + " department deput develop director district diversity educat emergency employ engage"
                            + " environment executive facilitat famil federation foundation governance governor group"
                            + " health hospital housing inclusion independent institut integrat interfaith leader"
                            + " learning leisure librar manag mosque national neighbour network office operat organis"
                            + " parish partner personnel polic prevent primary probation programme project protect"
                            + " provider public refuse regional renaissance resource safeguard safety school secondary"
                            + " secur service silver bronze social society specialist strateg support synagogue"
                            + " technical technolog temple territor theatre train transport universit village volunt"
                            + " wellbeing workforce youth")
                    .split(" ", -1));

    /** The same, where a surname may begin so. */
    private static final Set<String> WORDS =
            Set.of(("adult adults area board boards care centre chief city civic coach company crew equal"
                            + " event faith fire force forum gold hall head high home homes hotel house human joint"
                            + " local main north south east west nhs officer panel people plan planning region room"
                            + " rooms section sport staff street suite task tasking team teams town trust unit union"
                            + " upper ward women work")
                    .split(" ", -1));

    private BodyName() {}

    /** True for a title with a name, two or three words like those of a name, or a mailbox. */
    public static boolean looksPersonal(String text) {
        return text.contains("@")
                || TITLED.matcher(text).find()
                || isName(text.replace(',', ' ').strip())
                || PARTS.splitAsStream(text).anyMatch(part -> isName(part.strip()));
    }

    /** Two or three words, each written like one of a name, none of them an ordinary one. */
    private static boolean isName(String part) {
        List<String> words = SPACES.splitAsStream(part).toList();
        return words.size() >= 2
                && words.size() <= 3
                && words.stream().allMatch(word -> LIKE_A_NAME.matcher(word).matches())
                && words.stream().noneMatch(BodyName::isOrdinary)
                && (words.stream().noneMatch(BodyName::isAcronym) || part.equals(part.toUpperCase(Locale.ROOT)));
    }

    private static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    private static boolean isOrdinary(String word) {
        return word.endsWith("shire")
                || NOT_LETTERS
                        .splitAsStream(word.toLowerCase(Locale.ROOT))
                        .anyMatch(one -> WORDS.contains(one) || STEMS.stream().anyMatch(one::startsWith));
    }
}
