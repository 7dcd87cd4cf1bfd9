package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubActionMappingTest {

    @Test
    void as_many_deadlines_as_sub_actions_pair_up_in_order() {
        List<Timescale> mapped = map("September 2009 and ongoing December 2009 and ongoing", "identify", "train");

        assertThat(mapped)
                .extracting(Timescale::appliesTo, Timescale::mapping)
                .containsExactly(tuple("identify", Mapping.POSITIONAL), tuple("train", Mapping.POSITIONAL));
        assertThat(mapped)
                .extracting(Timescale::wording)
                .containsExactly("September 2009 and ongoing", "December 2009 and ongoing");
    }

    @Test
    void one_deadline_is_for_the_whole_action() {
        assertThat(map("March 2010", "a", "b", "c"))
                .extracting(Timescale::appliesTo, Timescale::mapping)
                .containsExactly(tuple(null, Mapping.EXPLICIT));
        assertThat(map("March 2010", "a"))
                .extracting(Timescale::appliesTo, Timescale::mapping)
                .containsExactly(tuple(null, Mapping.EXPLICIT));
    }

    @Test
    void seven_deadlines_for_six_sub_actions_stay_unresolved() {
        assertThat(map(
                        "May 2009 July 2009 July - September 2009 July 2009 July 2009 July 2009 and ongoing July 2009",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6"))
                .hasSize(7)
                .extracting(Timescale::appliesTo, Timescale::mapping)
                .containsOnly(tuple(null, Mapping.UNRESOLVED));
    }

    @Test
    void without_sub_actions_every_deadline_is_for_the_action() {
        assertThat(map("Nov 2023\nMar 2024\nSept 2024\nFeb 2025"))
                .hasSize(4)
                .extracting(Timescale::appliesTo, Timescale::mapping)
                .containsOnly(tuple(null, Mapping.EXPLICIT));
        assertThat(SubActionMapping.map(List.of(), List.of("a"))).isEmpty();
    }

    @Test
    void what_was_stated_stays_and_the_rest_pairs_up() {
        List<Timescale> read = TimescaleReader.read("May 2009 July 2009 August 2009", TimescaleContext.none());
        List<Timescale> stated = List.of(read.get(0), read.get(1).mapped("a", Mapping.EXPLICIT), read.get(2));

        assertThat(SubActionMapping.map(stated, List.of("a", "b", "c")))
                .extracting(Timescale::appliesTo, Timescale::mapping)
                .containsExactly(
                        tuple("b", Mapping.POSITIONAL), tuple("a", Mapping.EXPLICIT), tuple("c", Mapping.POSITIONAL));
        assertThat(SubActionMapping.map(stated, List.of("a", "b")))
                .extracting(Timescale::mapping)
                .containsExactly(Mapping.UNRESOLVED, Mapping.EXPLICIT, Mapping.UNRESOLVED);
    }

    @Test
    void a_single_stated_deadline_stays_with_its_sub_action() {
        Timescale stated =
                TimescaleReader.read("May 2009", TimescaleContext.none()).get(0).mapped("a", Mapping.EXPLICIT);

        assertThat(SubActionMapping.map(List.of(stated), List.of("a", "b"))).containsExactly(stated);
    }

    @Test
    void mapping_twice_changes_nothing() {
        List<Timescale> once = map("May 2009 July 2009", "a", "b");

        assertThat(SubActionMapping.map(once, List.of("a", "b"))).isEqualTo(once);
    }

    private static List<Timescale> map(String wording, String... subActions) {
        return SubActionMapping.map(TimescaleReader.read(wording, TimescaleContext.none()), List.of(subActions));
    }
}
