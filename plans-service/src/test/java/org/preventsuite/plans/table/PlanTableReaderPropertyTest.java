package org.preventsuite.plans.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanTableReaderPropertyTest {

    @Property(seed = "2015")
    void any_text_is_read_and_every_row_accounted_for(@ForAll String text, @ForAll Dialect dialect) {
        check(PlanTableReader.read(text, dialect, List.of("A & B", "C/D")));
    }

    @Property(tries = 3000, seed = "2015")
    void any_table_is_read_and_every_row_accounted_for(@ForAll("tables") String text, @ForAll Dialect dialect) {
        check(PlanTableReader.read(text, dialect, List.of("Children's Trust Board", "Board & Panel")));
    }

    @Property(seed = "2015")
    void our_own_csv_has_an_action_for_every_row(@ForAll("plainCells") List<String> texts) {
        StringBuilder csv = new StringBuilder("reference,section,title,action,lead\n");
        IntStream.range(0, texts.size())
                .forEach(i ->
                        csv.append(i + 1).append(".1,,,\"").append(texts.get(i)).append("\",\n"));

        PlanTable table = PlanTableReader.read(csv.toString(), Dialect.CSV);

        assertThat(table.actions()).hasSameSizeAs(texts);
    }

    private static void check(PlanTable table) {
        List<Integer> numbers = table.rows().stream().map(RowOutcome::rowNumber).toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(table.count(RowOutcome.Kind.STARTED))
                .isEqualTo(table.actions().size());
        assertThat(table.count(RowOutcome.Kind.CONTINUED))
                .isEqualTo(table.actions().stream()
                        .mapToInt(action -> action.continuedRows().size())
                        .sum());
        for (ActionRow action : table.actions()) {
            assertThat(action.text()).isNotBlank();
            assertThat(action.leads()).noneMatch(lead -> lead.name().isBlank());
        }
    }

    @Provide
    Arbitrary<List<String>> plainCells() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "No.\tAction\tLead\tTimescale\n",
                        "Activity\tLead Officer & Organisation\tActions\tTimescales\tRAG\n",
                        "reference,action,lead,timescale\n",
                        "Key action,,Timescale\n",
                        "1.1",
                        "2.",
                        "3.2 Page 4",
                        "CC1",
                        "\t",
                        "\t",
                        "\t",
                        ",",
                        ",",
                        "\n",
                        "\n",
                        "\n\n\n\n",
                        "\"",
                        "\"a\nb\"",
                        "Objective One Risk",
                        "2. Engagement",
                        "Do this: • one • two",
                        " Hold this Deliver that ",
                        "and more of it",
                        "Prisons – two",
                        "Prisons",
                        "SBC & Police",
                        "Head of Leisure & Culture",
                        "<named officer>/SBC",
                        "Xenia Placeholder",
                        "Children's Trust Board",
                        "Board & Panel",
                        "All partners",
                        "<p>one</p> <p>two</p>",
                        "May 2009 and ongoing",
                        "Feb 2024 –",
                        "TO MAKE SOUTH",
                        "_",
                        "Page 3 of 9",
                        "OFFICIAL",
                        "\u0000",
                        "\ud800",
                        "\uf0b7 item",
                        "'=1",
                        "\r",
                        "\r\n")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
