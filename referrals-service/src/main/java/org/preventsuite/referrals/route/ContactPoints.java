package org.preventsuite.referrals.route;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells contact points that a team shares from those of one person, by their shape: a mailbox called by two words or with
 * a number, none of the words being a function ({@code first.last}, {@code i.surname}, {@code ab1234}), and a British
 * mobile number. One bare word ({@code stockton}) is taken for shared: no shape tells a place from a surname.
 */
final class ContactPoints {
    private static final Pattern MAILBOX =
            Pattern.compile("([\\p{L}\\p{N}._%+'~-]+)@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    /** +44 7…, 0044 7…, +44 (0)7… or 07…: eleven digits with the trunk zero, however they are spaced. */
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![0-9])(?:(?:\\+|00)?44[\\s.()\\p{Pd}]*0?|0)[\\s.()\\p{Pd}]*7(?:[\\s.()\\p{Pd}]*[0-9]){9}(?![0-9])");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /** Words that name a function. None is a usual surname: {@code kim.west} is a person. */
    private static final Set<String> FUNCTIONS = Set.of(
            ("access admin advice alerts assessment centre channel cohesion community complaints contact control corporate"
                            + " council csc csp ct ctp cttp democratic desk door dpo dsl duty education emergency equalities"
                            + " extremism families foi form forms governance help hotline housing hub inbox info information"
                            + " intake lado licensing mailbox mash members noreply office officer online panel people police"
                            + " postmaster privacy public reception report reporting response safer screening security shared"
                            + " social switchboard team teams triage unit webmaster wellbeing youth")
                    .split(" ", -1));

    /** Parts of such words, long enough to be no accident: {@code stocktonprevent}, {@code adultservices}. */
    private static final List<String> STEMS = List.of(
            "prevent",
            "safeguard",
            "referral",
            "enquir",
            "support",
            "service",
            "school",
            "college",
            "children",
            "partnership",
            "customer",
            "radicalis",
            "terror",
            "ordinator",
            "manager");

    private ContactPoints() {}

    /** Whether a mailbox or a number somewhere in the text looks like one person's. */
    static boolean personalIn(String text) {
        String plain = plain(text);
        return MOBILE.matcher(plain).find()
                || MAILBOX.matcher(plain).results().anyMatch(found -> namesAPerson(found.group(1)));
    }

    /** Whether there is an e-mail address in the text. */
    static boolean mailboxIn(String text) {
        return MAILBOX.matcher(plain(text)).find();
    }

    private static boolean namesAPerson(String mailbox) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(mailbox.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().noneMatch(ContactPoints::isFunction)
                && (words.size() > 1 || DIGIT.matcher(mailbox).find());
    }

    private static boolean isFunction(String word) {
        return FUNCTIONS.contains(word) || STEMS.stream().anyMatch(word::contains);
    }

    /** One way of writing each character, and addresses as they stand in links. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("%40", "@")
                .replace("%20", " ");
    }
}
