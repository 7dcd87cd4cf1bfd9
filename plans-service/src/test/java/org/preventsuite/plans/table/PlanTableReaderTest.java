package org.preventsuite.plans.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.table.RowOutcome.Kind.CONTINUED;
import static org.preventsuite.plans.table.RowOutcome.Kind.REJECTED;
import static org.preventsuite.plans.table.RowOutcome.Kind.SKIPPED;
import static org.preventsuite.plans.table.RowOutcome.Kind.STARTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTableReaderTest {
    private static PlanTable csv(String text, String... known) {
        return PlanTableReader.read(text, Dialect.CSV, List.of(known));
    }

    private static PlanTable tab(String text, String... known) {
        return PlanTableReader.read(text, Dialect.TAB, List.of(known));
    }

    private static List<RowOutcome.Kind> kinds(PlanTable table) {
        return table.rows().stream().map(RowOutcome::kind).toList();
    }

    @Test
    void our_own_csv_gives_every_field_back() {
        PlanTable table = csv("""
                reference,section,title,action,subActions,lead,partners,milestones,timescale,outcome,rating,status,frameworkEntries,note
                3.1,3. Risk,Awareness,"Hold an event, then train","Event held
                Staff trained","SBC
                Head of Leisure & Culture",All agencies,"First
                Second","May 2009
                Ongoing",Less fear,amber,in-progress,"duty-2015:TRAINING
                objectives-2009:O3
                nonsense",'=1+1
                ,,Second,Second action,,,,,,,,,,
                """);

        assertThat(kinds(table)).containsExactly(SKIPPED, STARTED, STARTED);
        ActionRow action = table.actions().get(0);
        assertThat(action.reference()).isEqualTo("3.1");
        assertThat(action.sectionNumber()).isEqualTo("3");
        assertThat(action.sectionTitle()).isEqualTo("Risk");
        assertThat(action.title()).isEqualTo("Awareness");
        assertThat(action.text()).isEqualTo("Hold an event, then train");
        assertThat(action.subActions()).containsExactly("Event held", "Staff trained");
        assertThat(action.leads())
                .containsExactly(
                        new Lead(Lead.Role.LEAD, Lead.Kind.BODY_OR_POST, "SBC"),
                        new Lead(Lead.Role.LEAD, Lead.Kind.BODY_OR_POST, "Head of Leisure & Culture"),
                        new Lead(Lead.Role.PARTNER, Lead.Kind.ALL_PARTNERS, "All agencies"));
        assertThat(action.milestones()).containsExactly("First", "Second");
        assertThat(action.timescaleWording()).isEqualTo("May 2009\nOngoing");
        assertThat(action.outcomes()).containsExactly("Less fear");
        assertThat(action.ratingWording()).isEqualTo("amber");
        assertThat(action.statusWording()).isEqualTo("in-progress");
        assertThat(action.frameworkEntries())
                .containsExactly(new FrameworkTag("duty-2015", "TRAINING"), new FrameworkTag("objectives-2009", "O3"));
        assertThat(action.note()).isEqualTo("=1+1");
        assertThat(action.warnings()).extracting(Warning::code).containsExactly("framework-entry-unreadable");
        assertThat(table.actions().get(1).sectionTitle()).isNull();
        assertThat(table.actions().get(1).warnings())
                .extracting(Warning::code)
                .contains("reference-missing", "lead-missing");
    }

    @Test
    void rows_without_reference_and_lead_continue_the_action_above() {
        PlanTable table = csv("""
                Ref,Action,Lead,Deadline
                1,"Do this:
                • first
                • second",SBC,May 2009
                ,and that too,,
                ,A third part,,July 2009
                2,Do more,Police,
                """);

        assertThat(kinds(table)).containsExactly(SKIPPED, STARTED, CONTINUED, CONTINUED, STARTED);
        ActionRow first = table.actions().get(0);
        assertThat(first.continuedRows()).containsExactly(3, 4);
        assertThat(first.subActions()).containsExactly("first", "second and that too", "A third part");
        assertThat(first.timescaleWording()).isEqualTo("May 2009\nJuly 2009");
    }

    @Test
    void a_cell_cut_by_a_page_break_is_joined_again() {
        PlanTable table = tab("""
                No.\tActivity\tLead / Partners\tTimescale
                1.\tPartnership\t\t
                1.3 Page 9\tTo explore links in\tHead of Community\tOngoing

                No.\tActivity\tLead / Partners\tTimescale
                \treported incidents\tSafety & Development\t
                """);

        assertThat(kinds(table)).containsExactly(SKIPPED, SKIPPED, STARTED, SKIPPED, SKIPPED, CONTINUED);
        ActionRow action = table.actions().get(0);
        assertThat(action.reference()).isEqualTo("1.3");
        assertThat(action.text()).isEqualTo("To explore links in reported incidents");
        assertThat(action.leads()).extracting(Lead::name).containsExactly("Head of Community Safety & Development");
        assertThat(table.sections()).containsExactly(new SectionRow(2, "1", "Partnership"));
        assertThat(action.warnings()).extracting(Warning::code).containsExactly("reference-shortened");
    }

    @Test
    void a_persons_name_is_refused_and_never_repeated() {
        PlanTable table = csv("""
                Ref,Action,Lead
                1,Do this,Xenia Placeholder
                ,more of it,
                2,Do that,<named officer>/SBC
                3,Do it all,Xenia Placeholder
                """);

        assertThat(table.rows().get(1)).isEqualTo(RowOutcome.rejected(2, Reason.PERSON_LIKE_LEAD, "Lead"));
        assertThat(table.rows().get(2)).isEqualTo(RowOutcome.rejected(3, Reason.PART_OF_REJECTED, null));
        assertThat(table.actions()).hasSize(1);
        assertThat(table.actions().get(0).leads()).extracting(Lead::name).containsExactly("SBC");
        assertThat(table.actions().get(0).warnings())
                .extracting(Warning::code)
                .containsExactly("named-officer-dropped");
        assertThat(table.toString()).doesNotContain("Xenia");
        assertThat(csv("Ref,Action,Lead\n1,Do this,Xenia Placeholder\n", "Xenia Placeholder")
                        .actions())
                .hasSize(1);
    }

    @Test
    void the_row_that_holds_the_name_is_the_one_to_blame() {
        PlanTable table = tab("""
                Activity\tLead\tActions\tTimescales
                Media\tSBC\tDo this\tMay 2009
                \tXenia Placeholder\tDo that\t
                """);

        assertThat(table.rows().subList(1, 3))
                .containsExactly(
                        RowOutcome.rejected(2, Reason.PART_OF_REJECTED, null),
                        RowOutcome.rejected(3, Reason.PERSON_LIKE_LEAD, "Lead"));
    }

    @Test
    void section_rows_of_a_csv_give_their_actions_a_section() {
        PlanTable table = csv("Ref,Action,Lead\n1. Partnership,,\n1.1,Do this,SBC\n2,Engagement,\n2.1,Do that,SBC\n");

        assertThat(table.sections())
                .containsExactly(new SectionRow(2, "1", "Partnership"), new SectionRow(4, "2", "Engagement"));
        assertThat(table.actions()).extracting(ActionRow::sectionTitle).containsExactly("Partnership", "Engagement");
    }

    @Test
    void mistakes_name_their_row_and_column() {
        PlanTable table =
                csv("Ref,Action,Lead\n1,Do this,SBC\n1,Do that,SBC\n2,,SBC\n3," + "x".repeat(4_001) + ",SBC\n");

        assertThat(table.rows().subList(2, 5))
                .containsExactly(
                        RowOutcome.rejected(3, Reason.DUPLICATE_REFERENCE, "Ref"),
                        RowOutcome.rejected(4, Reason.MISSING_ACTION, "Action"),
                        RowOutcome.rejected(5, Reason.TOO_LONG, "Action"));
        assertThat(table.actions()).hasSize(1);
    }

    @Test
    void a_text_without_headings_is_not_understood() {
        PlanTable table = csv("one,two\nthree,four\n");

        assertThat(table.understood()).isFalse();
        assertThat(table.rows()).extracting(RowOutcome::reason).containsOnly(Reason.NO_HEADER);
        assertThat(table.count(REJECTED)).isEqualTo(2);
    }

    @Test
    void numbers_may_start_anew_in_every_section() {
        PlanTable table = tab("""
                Theme 1: Risk
                Ref\tAction\tLead
                1\tDo this\tSBC
                Theme 2: Training
                Ref\tAction\tLead
                1\tDo that\tSBC
                """);

        assertThat(table.actions()).extracting(ActionRow::sectionNumber).containsExactly("1", "2");
        assertThat(table.actions().get(1).warnings()).extracting(Warning::code).containsExactly("reference-repeated");
    }

    @Test
    void a_cell_of_several_lines_copied_from_a_spreadsheet_is_one_cell() {
        PlanTable table = tab("Ref\tAction\tLead\n1\t\"Do \"\"this\"\"\nand that\"\tSBC\n2\tSay \"no\"\tSBC\n");

        assertThat(table.actions()).extracting(ActionRow::text).containsExactly("Do \"this\"\nand that", "Say \"no\"");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void a_row_moved_by_one_empty_column_is_moved_back() {
        PlanTable table = tab("Ref\tAction\tLead\n\t1.1\tDo this\tSBC\n1.2\tDo that\tSBC\n");

        assertThat(table.actions()).extracting(ActionRow::reference).containsExactly("1.1", "1.2");
        assertThat(table.actions().get(0).leads()).extracting(Lead::name).containsExactly("SBC");
    }

    @Test
    void other_columns_are_kept_in_the_note_and_unknown_ones_reported() {
        PlanTable table = csv("Action required,Work to date,Favourite colour,Lead\nDo this,Half done,green,SBC\n");

        assertThat(table.actions().get(0).note()).isEqualTo("Work to date: Half done");
        assertThat(table.columns()).contains(new Column(2, "Favourite colour", null));
    }

    @Test
    void what_is_too_much_is_refused_and_said() {
        PlanTable rows = csv("Ref,Action,Lead\n" + "1,Do this,SBC\n".repeat(PlanTableReader.MOST_ROWS + 10));
        PlanTable text = csv("x".repeat(PlanTableReader.MOST_CHARACTERS + 1));

        assertThat(rows.rows()).hasSize(PlanTableReader.MOST_ROWS + 1);
        assertThat(rows.rows().get(PlanTableReader.MOST_ROWS).reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(rows.complete()).isFalse();
        assertThat(text.rows()).extracting(RowOutcome::reason).containsExactly(Reason.TOO_LARGE);
        assertThat(text.complete()).isFalse();
        assertThat(csv("Ref,Action\n1,Do this\n").complete()).isTrue();
    }
}
