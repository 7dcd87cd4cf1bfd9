package org.preventsuite.plans.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second proof: the councils' own documents read without editing by hand, where they are at hand. */
class OriginalDocumentsTest {
    private static final List<String> KNOWN = List.of(
            "Children's Trust Board",
            "Safer Stockton Partnership",
            "Stockton Renaissance",
            "SBC",
            "Cleveland Police",
            "Silver Group");

    private static PlanTable read(String name) throws IOException {
        String text = OriginalDocuments.read(name);
        PlanTable table = PlanTableReader.read(text, Dialect.TAB, KNOWN);
        assertThat(table.rows()).as("every line has one outcome").hasSize((int)
                text.lines().count());
        assertThat(table.count(RowOutcome.Kind.STARTED))
                .isEqualTo(table.actions().size());
        assertThat(table.count(RowOutcome.Kind.CONTINUED))
                .isEqualTo(table.actions().stream()
                        .mapToInt(action -> action.continuedRows().size())
                        .sum());
        assertThat(table.count(RowOutcome.Kind.REJECTED)).isZero();
        return table;
    }

    private static ActionRow action(PlanTable table, String referenceOrTitle) {
        return table.actions().stream()
                .filter(action ->
                        referenceOrTitle.equals(action.reference()) || referenceOrTitle.equals(action.title()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leads(ActionRow action) {
        return action.leads().stream().map(Lead::name).toList();
    }

    private static List<Integer> skipped(PlanTable table, Reason reason) {
        return table.rows().stream()
                .filter(row -> row.reason() == reason)
                .map(RowOutcome::rowNumber)
                .toList();
    }

    @Test
    void stockton_2009_has_38_actions_in_seven_objectives() throws IOException {
        PlanTable table = read("stockton-2009-strategic-action-plan.txt");

        assertThat(table.actions()).hasSize(38).allSatisfy(action -> {
            assertThat(action.leads()).isNotEmpty();
            assertThat(action.timescaleWording()).isNotBlank();
            assertThat(action.reference()).startsWith(action.sectionNumber() + ".");
        });
        assertThat(table.sections()).extracting(SectionRow::number).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(table.count(RowOutcome.Kind.CONTINUED)).isEqualTo(4);
        assertThat(action(table, "3.1").subActions())
                .as("the seventh deadline is the action's own")
                .hasSize(6);
        assertThat(action(table, "3.3").subActions()).hasSize(4);
        assertThat(action(table, "3.3").timescaleWording())
                .isEqualTo("September 2009 September 2009\nJuly 2009 September 2009");
        assertThat(action(table, "2.1").subActions()).hasSize(3);
        assertThat(action(table, "6.2").subActions()).containsExactly("Cleveland Gold Group", "Stockton Silver Group");
        assertThat(leads(action(table, "6.2"))).containsExactly("Cleveland Police", "SBC");
        assertThat(leads(action(table, "7.2"))).containsExactly("SBC", "Silver Group");
        assertThat(leads(action(table, "1.1"))).containsExactly("Safer Stockton Partnership", "Children's Trust Board");
    }

    @Test
    void tamworth_2015_has_18_actions_in_five_sections_over_six_pages() throws IOException {
        PlanTable table = read("tamworth-2015-delivery-plan.txt");

        assertThat(table.actions())
                .extracting(ActionRow::reference)
                .containsExactly(
                        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "4.1", "4.2",
                        "5.1", "5.2", "5.3", "5.4", "5.5");
        assertThat(table.sections())
                .extracting(SectionRow::title)
                .containsExactly(
                        "Partnership",
                        "Community Engagement and Involvement",
                        "Risk Assessment / Risk Management",
                        "Staff Training",
                        "Use of Resources");
        assertThat(skipped(table, Reason.HEADER)).hasSize(6);
        assertThat(leads(action(table, "1.3"))).containsExactly("Head of Community Safety & Development");
        assertThat(action(table, "1.3").milestones())
                .containsExactly(
                        "Liaise with CACH (local hate crime organisation) to identify any trends, patterns etc.");
        assertThat(action(table, "3.2").milestones()).hasSize(2);
        assertThat(action(table, "5.4").milestones()).hasSize(3);
        assertThat(action(table, "2.2").leads())
                .containsExactly(
                        new Lead(Lead.Role.LEAD, Lead.Kind.BODY_OR_POST, "VAST"),
                        new Lead(Lead.Role.PARTNER, Lead.Kind.ALL_PARTNERS, "All agencies"));
        assertThat(leads(action(table, "2.4")))
                .containsExactly("Staffordshire County Council (Tamworth) District Commissioning Lead");
        assertThat(table.actions())
                .allSatisfy(action -> assertThat(action.timescaleWording()).isNotBlank());
    }

    /**
     * An activity is a title with all that stands below it until the next title. Titles are also wrapped over rows («Reaching
     * out to individuals» / «through communities», «Emerging and Transient» / «Communities - community» / «cohesion»), which
     * their missing lead or lower case shows. «Local establishments» and «Prisons» are one activity of two stacked lines: its
     * two texts are a labelled list («Probation – …», «Prisons – …»), and «Prisons» in the title column is the second
     * label again, not a title. Counted so there are 3 + 11 + 4 = 18; taking «Prisons» for a title would make it 19.
     */
    @Test
    void south_staffordshire_2023_has_18_activities_in_three_strands() throws IOException {
        PlanTable table = read("south-staffordshire-2023-25-action-plan.txt");

        assertThat(table.actions())
                .extracting(ActionRow::title)
                .containsExactly(
                        "Risk Assessment and local understanding",
                        "Safeguarding and due process",
                        "Channel",
                        "Training package for all schools in South Staffordshire",
                        "Training package for Further and Higher Education",
                        "Training for South Staffordshire Council staff and Members",
                        "Policies and Procedures",
                        "Supporting those most vulnerable",
                        "Reaching out to individuals through communities",
                        "Emerging and Transient Communities - community cohesion",
                        "Community Engagement",
                        "Social media",
                        "E-Safety",
                        "Signposting",
                        "Local establishments",
                        "Community",
                        "Employers",
                        "Contractors");
        assertThat(table.sections())
                .extracting(SectionRow::title)
                .containsExactly(
                        "Ideology - responding to the ideological challenge of terrorism and the threat from those who promote it",
                        "Individuals - preventing people from being drawn into terrorism and ensuring they are given appropriate advice and support",
                        "Institutions - working with sectors and institutions where there are risks of radicalisation");
        assertThat(table.actions()).allSatisfy(action -> {
            assertThat(action.leads()).isNotEmpty();
            assertThat(action.timescaleWording()).isNotBlank();
            assertThat(action.ratingWording()).isNull();
        });
        assertThat(skipped(table, Reason.PAGE_FURNITURE))
                .as("logo fragments at the foot of pages")
                .hasSize(5);
    }

    @Test
    void south_staffordshires_activities_keep_every_lead_and_date() throws IOException {
        PlanTable table = read("south-staffordshire-2023-25-action-plan.txt");

        ActionRow emerging = action(table, "Emerging and Transient Communities - community cohesion");
        assertThat(leads(emerging)).containsExactly("South Staffordshire Council");
        assertThat(emerging.warnings()).extracting(Warning::code).contains("named-officer-dropped");
        assertThat(leads(action(table, "Social media")))
                .containsExactly("South Staffordshire Council", "Staffordshire Police", "Entrust");
        assertThat(leads(action(table, "Community")))
                .containsExactly(
                        "Staffordshire County Council", "Health", "South Staffordshire Council", "Parish Councils");
        assertThat(leads(action(table, "Local establishments")))
                .containsExactly("Staffordshire Probation", "YOI Brinsford", "HMP Featherstone", "HMP Oakwood");
        assertThat(action(table, "Signposting").timescaleWording())
                .isEqualTo("Nov 2023\nMar 2024\nSept 2024\nFeb 2025");
        assertThat(action(table, "Community Engagement").timescaleWording()).isEqualTo("Feb 2024 –\nMarch 2025");
        assertThat(action(table, "Safeguarding and due process").subActions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockton-2009-board-report.txt", "stockton-2017-partnership-report.txt"})
    void reports_without_a_table_are_prose_from_top_to_bottom(String name) throws IOException {
        PlanTable table = read(name);

        assertThat(table.actions()).isEmpty();
        assertThat(table.rows()).extracting(RowOutcome::reason).containsOnly(Reason.PROSE, Reason.BLANK);
        assertThat(Set.copyOf(table.columns())).isEmpty();
    }
}
