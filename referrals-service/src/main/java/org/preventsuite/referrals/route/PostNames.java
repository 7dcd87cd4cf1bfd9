package org.preventsuite.referrals.route;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the name of a post from the name of a person. A post says what it does; a text in which no word does, or in which
 * a person's name stands beside the post, is taken for personal. It errs towards refusing: a name kept is a harm, a post
 * written out more fully is none.
 */
final class PostNames {
    private static final Pattern PARTS = Pattern.compile("[,;:()/|\\[\\]]|\\s\\p{Pd}\\s");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'\u2019]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern TITLED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?i:mr|mrs|ms|miss|mx|dr|cllr|sir|dame|rev|prof)|PC|DC|DS|DI|DCI)\\.?\\s+(\\p{Lu}[\\p{L}'\u2019-]*)");
    private static final Pattern LIKE_A_NAME =
            Pattern.compile("\\p{Lu}\\.?|\\p{Lu}{2,}|(?:\\p{Lu}['\u2019])?\\p{Lu}\\p{Ll}+(?:-?\\p{Lu}\\p{Ll}+)*");

    /** Beginnings of words that say what a post or a body does. */
    private static final List<String> STEMS = List.of(
            ("account administ advis analy assistant assess authorit borough business cabinet casework chief children"
                            + " cohesion command commission committee communit compliance consult controller coordinat corporate"
                            + " councillor council county democra deput develop director district diversity economic educat"
                            + " electoral emergency enforce engage environment equal executive facilitat famil financ governance"
                            + " governor headteach health housing inclusion information inspector integrat intelligence investigat"
                            + " learning legal liaison librar licens manag neighbourhood office operat ordinator partner"
                            + " performance planning polic portfolio practition president prevent principal probation programme"
                            + " project protect public regenerat registrar regulat represent resilien resource respon safeguard"
                            + " safety school secretar securit service solicitor specialist strateg superintend supervis support"
                            + " teach technolog terror trainer training treasurer universit wellbeing welfare")
                    .split(" ", -1));

    /** The same, where a surname may begin so. */
    private static final Set<String> WORDS = Set.of(
            ("acc adult adults bursar ceo chair chairperson channel child clerk csm csp ct ctp data dcs desk door dpo"
                            + " dsl gateway group head help hotline hr hub human lado lead mash mayor member members nurse panel"
                            + " board quality safer senco social spoc sro team town trust tutor unit valley worker youth")
                    .split(" ", -1));

    private PostNames() {}

    static boolean looksPersonal(String text) {
        return ContactPoints.personalIn(text)
                || ContactPoints.mailboxIn(text)
                || !saysWhatItDoes(text)
                || namesAPerson(text);
    }

    /** Whether a name stands in the text, alone or beside a post; what is no name need not say what it does. */
    static boolean namesAPerson(String text) {
        return TITLED.matcher(text).results().anyMatch(found -> !saysWhatItDoes(found.group(1)))
                || PARTS.splitAsStream(text).anyMatch(PostNames::isAName);
    }

    /** Two or three words, each written like one of a name, none of them a function or a shire. */
    private static boolean isAName(String part) {
        List<String> words = SPACE.splitAsStream(part.strip()).toList();
        return words.size() >= 2
                && words.size() <= 3
                && words.stream().allMatch(word -> LIKE_A_NAME.matcher(word).matches() && !word.endsWith("shire"))
                && !saysWhatItDoes(part);
    }

    private static boolean saysWhatItDoes(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(word -> WORDS.contains(word) || STEMS.stream().anyMatch(word::startsWith));
    }
}
