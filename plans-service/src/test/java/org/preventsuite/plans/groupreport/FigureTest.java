package org.preventsuite.plans.groupreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.groupreport.FigureName.Section;
import org.preventsuite.plans.groupreport.Total.Mark;

class FigureTest {
    private static final String COUNTY = "E10000028";
    private static final String DISTRICT = "E07000196";
    private static final String OTHER = "E07000199";
    private static final Map<String, Set<String>> PARENTS =
            Map.of(DISTRICT, Set.of(COUNTY, "E12000005"), OTHER, Set.of(COUNTY));

    private final Map<String, Map<FigureName, MemberFigure>> returned = new TreeMap<>();

    @Test
    void a_countys_counts_of_people_are_those_of_its_districts_and_not_added_to_them() {
        release(COUNTY, "{\"status\": \"exact\", \"value\": 40}");
        release(DISTRICT, "{\"status\": \"rounded\", \"value\": 10, \"atLeast\": 8, \"atMost\": 12}");
        release(OTHER, "{\"status\": \"withheld\", \"atLeast\": 0, \"atMost\": 7}");
        Figure figure = only();
        assertThat(figure.members())
                .extracting(MemberFigure::areaCode, MemberFigure::value)
                .containsExactly(tuple(DISTRICT, 10L), tuple(OTHER, null), tuple(COUNTY, 40L));
        assertThat(figure.total()).isEqualTo(new Total(Mark.INTERVAL, null, 8L, 19L, 2, List.of(COUNTY)));
    }

    @Test
    void a_countys_counts_stand_where_none_of_its_districts_returned_any() {
        release(COUNTY, "{\"status\": \"exact\", \"value\": 40}");
        release(DISTRICT, "{\"status\": \"not-reported\"}");
        returned.put(OTHER, Map.of());
        assertThat(only().total()).isEqualTo(new Total(Mark.EXACT, 40L, null, null, 1, List.of(DISTRICT, OTHER)));
    }

    @Test
    void what_a_county_itself_does_is_added_to_what_its_districts_do() {
        read(COUNTY, "{\"plans\": {\"figures\": {\"overdue\": 3}}}");
        read(DISTRICT, "{\"plans\": {\"figures\": {\"overdue\": 0}}}");
        returned.put(OTHER, Map.of());
        assertThat(only().total()).isEqualTo(new Total(Mark.EXACT, 3L, null, null, 2, List.of(OTHER)));
    }

    @Test
    void figures_stand_in_the_order_of_the_report_each_basis_by_itself() {
        read(DISTRICT, """
            {"referrals": {"figures": {"neverConfirmed": 1}},
             "training": {"bases": [{"basis": "invitations", "total": 5, "staff": 5, "notStaff": 0},
                                    {"basis": "attendances", "total": 9, "staff": 8, "notStaff": 1}],
                          "coverage": {"headCount": 20, "covered": [{"basis": "attendances", "covered": 8}]}},
             "plans": {"figures": {"open": 1, "plans": 1, "actions": 2}}}\
            """);
        assertThat(Figure.of(returned, PARENTS))
                .extracting(Figure::section, Figure::basis, Figure::code)
                .containsExactly(
                        tuple(Section.PLANS, null, "plans"),
                        tuple(Section.PLANS, null, "actions"),
                        tuple(Section.PLANS, null, "open"),
                        tuple(Section.TRAINING, "attendances", "total"),
                        tuple(Section.TRAINING, "attendances", "staff"),
                        tuple(Section.TRAINING, "attendances", "not-staff"),
                        tuple(Section.TRAINING, "invitations", "total"),
                        tuple(Section.TRAINING, "invitations", "staff"),
                        tuple(Section.TRAINING, "invitations", "not-staff"),
                        tuple(Section.COVERAGE, "attendances", "covered"),
                        tuple(Section.ROUTES, null, "never-confirmed"));
    }

    @Test
    void a_count_of_which_a_part_has_no_number_is_no_figure_and_the_total_says_without_whom() {
        read(DISTRICT, """
            {"training": {"bases": [{"basis": "invitations", "total": 0, "staff": 0, "notStaff": 0, "uncounted": 1}]}}\
            """);
        read(OTHER, """
            {"training": {"bases": [{"basis": "invitations", "total": 9, "staff": 8, "notStaff": 1}]}}\
            """);
        assertThat(Figure.of(returned, PARENTS))
                .hasSize(3)
                .allSatisfy(figure -> assertThat(figure.total().without()).containsExactly(DISTRICT));
    }

    private void release(String areaCode, String count) {
        read(areaCode, """
            {"referrals": {"releases": [{"dimension": "stage", "counts": [{"code": "adopted", %s]}]}}\
            """.formatted(count.substring(1)));
    }

    private void read(String areaCode, String document) {
        try {
            returned.put(areaCode, ReturnedFigures.of(areaCode, new ObjectMapper().readTree(document)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Figure only() {
        List<Figure> figures = Figure.of(returned, PARENTS);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }
}
