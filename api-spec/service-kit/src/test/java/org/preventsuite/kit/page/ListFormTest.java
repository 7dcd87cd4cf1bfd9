package org.preventsuite.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFormTest {
    private static final Set<String> ALL = Set.of("application/json", "text/csv", "application/x-ndjson");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | JSON",
                "text/csv | CSV",
                "TEXT/CSV | CSV",
                "application/x-ndjson | NDJSON",
                "text/csv;q=0.5, application/json | JSON",
                "text/csv, application/json;q=0.5 | CSV",
                "text/csv; header=present | CSV",
                "text/csv, application/json | JSON",
                "application/x-ndjson, */*;q=0.1 | NDJSON",
                "application/json;q=0, */* | CSV"
            })
    void a_caller_gets_the_form_it_likes_best(String accept, ListForm form) {
        assertThat(ListForm.best(accept, ALL)).contains(form);
    }

    @Test
    void a_form_that_is_not_offered_or_not_wanted_is_not_given() {
        assertThat(ListForm.best("text/csv", Set.of("application/json"))).isEmpty();
        assertThat(ListForm.best("text/html", ALL)).isEmpty();
        assertThat(ListForm.best("text/csv;q=0", ALL)).isEmpty();
    }
}
