package org.preventsuite.plans.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {
    private static List<String> meanings(String... headings) {
        return Header.of(SourceRow.of(1, List.of(headings)), Dialect.CSV).orElseThrow().columns().stream()
                .map(column -> column.field() == null ? "-" : column.field().heading())
                .toList();
    }

    @Test
    void activity_is_the_title_beside_actions_and_the_action_otherwise() {
        assertThat(meanings("Activity", "Lead Organisation", "Actions", "Timescales", "RAG"))
                .containsExactly("title", "lead", "action", "timescale", "rating");
        assertThat(meanings("No.", "Activity", "Lead / Partners", "Key Milestones", "Timescale", "Impact / Outcomes"))
                .containsExactly("reference", "action", "leadThenPartners", "milestones", "timescale", "outcome");
    }

    @Test
    void a_column_without_heading_is_the_lead_where_no_other_is() {
        assertThat(meanings("Key action", "", "Timescale", "Outcomes", "Notes"))
                .containsExactly("action", "lead", "timescale", "outcome", "progress");
        assertThat(meanings("Action", "Lead", "", "Timescale", ""))
                .containsExactly("action", "lead", "lead", "timescale", "-");
    }

    @Test
    void what_is_required_or_progressed_stands_in_for_a_missing_action_column() {
        assertThat(meanings("Prevent Vulnerability/Risk Area", "Response", "Review", "B", "1", "2", "3"))
                .containsExactly("risk", "action", "timescale", "rating", "rating", "rating", "rating");
    }

    @ParameterizedTest
    @CsvSource({
        "No.,reference",
        "REF,reference",
        "RAG*,rating",
        "Lead Officer & Organisation,lead",
        "lead officer and organisation,lead",
        "subActions,subActions",
        "frameworkEntries,frameworkEntries",
        "By when,timescale",
        "Work to date,progress",
        "Gross Score,riskScore",
        "Further action required / recommendations,action"
    })
    void headings_are_compared_without_case_and_punctuation(String heading, String field) {
        assertThat(HeaderSynonyms.meaningOf(heading))
                .isNotNull()
                .extracting(Field::heading)
                .isEqualTo(field);
    }

    @Test
    void a_row_of_an_action_is_no_header() {
        assertThat(Header.of(SourceRow.of(9, List.of("1.1", "Action", "SBC", "Ongoing")), Dialect.TAB))
                .isEmpty();
        assertThat(Header.of(SourceRow.of(9, List.of("Lead", "Timescale")), Dialect.TAB))
                .isEmpty();
    }
}
