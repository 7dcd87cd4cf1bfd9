package org.preventsuite.kit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.kit.person.BodyWords.Kind.STEM;
import static org.preventsuite.kit.person.BodyWords.Kind.TOPIC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.person.BodyWords.Kind;

class BodyWordsTest {
    private static final List<Map.Entry<String, Kind>> LIST = BodyWords.list();

    @Test
    void the_list_is_sorted_and_holds_each_word_once() {
        List<String> words = LIST.stream().map(Map.Entry::getKey).toList();

        assertThat(words).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    @Test
    void no_topic_or_stem_repeats_a_stem() {
        List<String> stems = words(STEM);

        assertThat(LIST)
                .filteredOn(word -> word.getValue() == TOPIC || word.getValue() == STEM)
                .allSatisfy(word -> assertThat(stems)
                        .noneMatch(stem ->
                                !stem.equals(word.getKey()) && word.getKey().startsWith(stem)));
    }

    @Test
    void a_word_says_what_a_body_does_where_it_is_no_place_and_no_surname() {
        assertThat(List.of("a bursar", "Co-ordinator", "Counter-terrorism", "front door"))
                .allMatch(BodyWords::sayWhatItDoes);
        assertThat(List.of("first last", "First", "Stockton", "Green", "Stoke-on-Trent", "all of the others"))
                .noneMatch(BodyWords::sayWhatItDoes);
    }

    private static List<String> words(Kind kind) {
        return LIST.stream()
                .filter(word -> word.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }
}
