package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for every cell, also for those nobody has written yet. */
class ReadingPropertiesTest {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+|\\p{Lu}+|\\p{N}+");
    private static final Set<String> JOINING = Set.of("and", "or", "then");
    private static final TimescaleContext MAY_2009 = TimescaleContext.asAt(PartialDate.of(2009, 5));

    @Property(seed = "2015")
    void any_text_is_read_and_its_words_are_kept(@ForAll @StringLength(max = 200) String text) {
        assertKeepsWords(text, TimescaleContext.none());
    }

    @Property(tries = 5000, seed = "2015")
    void any_jumble_of_deadline_words_is_read_and_its_words_are_kept(
            @ForAll("jumbles") String text, @ForAll("contexts") TimescaleContext context) {
        assertKeepsWords(text, context);
    }

    @Property(tries = 5000, seed = "2015")
    void what_was_read_never_ends_before_it_begins(
            @ForAll("jumbles") String text, @ForAll("contexts") TimescaleContext context) {
        for (Timescale timescale : TimescaleReader.read(text, context)) {
            PartialDate start = timescale.start();
            timescale.dueOn().ifPresent(due -> assertThat(start == null || !due.isBefore(start.firstDay()))
                    .isTrue());
        }
    }

    @Example
    void what_would_come_back_after_more_than_a_hundred_years_is_not_recurring() {
        assertThat(TimescaleReader.read("every 260 years", TimescaleContext.none()))
                .allSatisfy(timescale -> assertThat(timescale.kind()).isNotEqualTo(TimescaleKind.RECURRING));
    }

    @Property(seed = "2015")
    void words_that_are_no_times_are_unstated_or_conditional(@ForAll("strangeWords") String text) {
        assertThat(TimescaleReader.read(text, TimescaleContext.none()))
                .singleElement()
                .satisfies(timescale -> {
                    assertThat(timescale.kind()).isIn(TimescaleKind.UNSTATED, TimescaleKind.CONDITIONAL);
                    assertThat(timescale.wording()).isEqualTo(text.strip());
                });
    }

    @Property(seed = "2015")
    void a_day_in_any_british_form_is_that_day(@ForAll("days") LocalDate day, @ForAll("dayForms") String form) {
        String text = DateTimeFormatter.ofPattern(form, Locale.UK).format(day);

        assertThat(TimescaleReader.read(text, TimescaleContext.none()))
                .singleElement()
                .satisfies(timescale -> {
                    assertThat(timescale.kind()).isEqualTo(TimescaleKind.FIXED);
                    assertThat(timescale.dueOn()).hasValue(day);
                });
    }

    @Property(seed = "2015")
    void a_month_is_due_on_its_last_day(@ForAll("months") YearMonth month, @ForAll("monthForms") String form) {
        String text = DateTimeFormatter.ofPattern(form, Locale.UK).format(month);

        assertThat(TimescaleReader.read(text, TimescaleContext.none()))
                .singleElement()
                .satisfies(timescale -> assertThat(timescale.dueOn()).hasValue(month.atEndOfMonth()));
    }

    @Property(seed = "2015")
    void months_in_order_joined_in_any_way_are_a_range(
            @ForAll("months") YearMonth start,
            @ForAll @IntRange(min = 1, max = 60) int later,
            @ForAll("joints") String joint) {
        YearMonth end = start.plusMonths(later);

        assertThat(TimescaleReader.read(name(start) + joint + name(end), TimescaleContext.none()))
                .singleElement()
                .satisfies(timescale -> {
                    assertThat(timescale.kind()).isEqualTo(TimescaleKind.RANGE);
                    assertThat(timescale.start()).hasToString(start.toString());
                    assertThat(timescale.end()).hasToString(end.toString());
                });
    }

    @Property(seed = "2015")
    void stacked_or_glued_deadlines_are_told_apart(
            @ForAll("cells") List<String> deadlines, @ForAll("separators") String separator) {
        List<Timescale> read = TimescaleReader.read(String.join(separator, deadlines), TimescaleContext.none());

        assertThat(read).extracting(Timescale::wording).isEqualTo(deadlines);
    }

    @Property(seed = "2015")
    void reading_the_wordings_again_gives_the_same(
            @ForAll("cells") List<String> deadlines, @ForAll("separators") String separator) {
        List<Timescale> once = TimescaleReader.read(String.join(separator, deadlines), MAY_2009);
        String again = once.stream().map(Timescale::wording).collect(Collectors.joining("\n"));

        assertThat(TimescaleReader.read(again, MAY_2009)).isEqualTo(once);
    }

    @Property(seed = "2015")
    void spaces_and_dashes_do_not_change_the_meaning(
            @ForAll("months") YearMonth month, @ForAll("spaces") String space, @ForAll("dashes") String dash) {
        String plain = name(month) + " - " + name(month.plusMonths(3));
        String odd = name(month).replace(" ", space)
                + space
                + dash
                + space
                + name(month.plusMonths(3)).replace(" ", space);

        Timescale expected =
                TimescaleReader.read(plain, TimescaleContext.none()).get(0);
        assertThat(TimescaleReader.read(odd, TimescaleContext.none()))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("wording")
                .isEqualTo(expected);
    }

    private static void assertKeepsWords(String text, TimescaleContext context) {
        List<Timescale> read = TimescaleReader.read(text, context);

        assertThat(read).isNotEmpty();
        String kept = read.stream().map(Timescale::wording).collect(Collectors.joining(" "));
        assertThat(words(kept)).isEqualTo(words(text));
    }

    /** Without the joining words, which belong to neither of the parts they join, and without mark-up. */
    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("</?p>|<br>", " "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !JOINING.contains(word))
                .toList();
    }

    private static String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(month);
    }

    @Provide
    Arbitrary<String> jumbles() {
        Arbitrary<String> word = Arbitraries.of(
                "July",
                "july",
                "2009",
                "Sept",
                "09",
                "31",
                "3rd",
                "2010/11",
                "2025-28",
                "ongoing",
                "Ongoing",
                "until",
                "from",
                "by",
                "end of",
                "and",
                "or",
                "then",
                "-",
                "–",
                "/",
                ",",
                ".",
                ";",
                ":",
                "(",
                ")",
                "\n",
                "•",
                "&",
                "'",
                "to",
                "between",
                "Q3",
                "quarter",
                "quarters",
                "two",
                "four",
                "annually",
                "each",
                "every",
                "months",
                "month",
                "6",
                "year",
                "financial year",
                "academic year",
                "within",
                "next",
                "last",
                "the",
                "immediately",
                "spring",
                "term",
                "Christmas",
                "w/c",
                "before",
                "after",
                "early",
                "mid",
                "late",
                "H1",
                "first",
                "half",
                "03/04/2016",
                "2016-02-31",
                "tbc",
                "?",
                "subject to funding",
                "training",
                "Schools",
                "Year 1",
                "<br>",
                "<p>",
                "0",
                "99",
                "May",
                "March",
                "february",
                "29",
                "start",
                "complete",
                "twice",
                "a",
                "fortnightly",
                "monday",
                "of",
                "times",
                "9999",
                "2099",
                "1980",
                "other",
                "-2",
                "1.",
                "(a)");
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "", "\u00A0");
        return Combinators.combine(word, gap)
                .as((text, space) -> text + space)
                .list()
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<TimescaleContext> contexts() {
        Arbitrary<PartialDate> dates = Arbitraries.of(
                        "2009-05", "2016-02-29", "2009", "1000", "9999-12-31", "1700-01", "9299-12", "2023-12-31")
                .map(PartialDate::parse);
        return Combinators.combine(dates.injectNull(0.3), Arbitraries.of(YearConvention.values()))
                .as(TimescaleContext::new);
    }

    @Provide
    Arbitrary<String> strangeWords() {
        return Arbitraries.of(
                        "Regular",
                        "statutory",
                        "partnership",
                        "lead",
                        "officer",
                        "SOBC",
                        "Überblick",
                        "priority",
                        "cohesion",
                        "youth",
                        "Silver",
                        "Group",
                        "£",
                        "DVD",
                        "IAG",
                        "high",
                        "%",
                        "naïve",
                        "when",
                        "funding",
                        "tbc")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return days().map(YearMonth::from);
    }

    @Provide
    Arbitrary<String> dayForms() {
        return Arbitraries.of(
                "d MMMM yyyy",
                "dd/MM/yyyy",
                "d/M/yyyy",
                "d.M.yyyy",
                "dd-MM-yyyy",
                "yyyy-MM-dd",
                "EEEE d MMMM yyyy",
                "MMMM d, yyyy",
                "d-MMM-yyyy",
                "'by' d MMMM yyyy",
                "dMMMyyyy",
                "EEE d MMM yyyy.");
    }

    @Provide
    Arbitrary<String> monthForms() {
        return Arbitraries.of(
                "MMMM yyyy", "MMM yyyy", "MM/yyyy", "MMM-yyyy", "MMMM, yyyy", "'end of' MMMM yyyy", "MMMyyyy");
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(" - ", " – ", "-", " to ", " until ", " –\n", "\u00A0—\u00A0", " till ", " through to ");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", "\n", "; ", "\n• ", "\r\n", "<br>", "\n\n");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\u00A0", "\u2009", "\t", " \u200B");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "–", "—", "−", "\u2011", "--");
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> month = months().map(ReadingPropertiesTest::name);
        Arbitrary<String> deadline = Arbitraries.oneOf(
                month,
                month.map(text -> text + " and ongoing"),
                Combinators.combine(months(), Arbitraries.integers().between(1, 9))
                        .as((start, later) -> name(start) + " - " + name(start.plusMonths(later))),
                month.map(text -> "Ongoing until " + text),
                month.map(text -> "By end of " + text));
        return deadline.list().ofMinSize(1).ofMaxSize(8);
    }
}
