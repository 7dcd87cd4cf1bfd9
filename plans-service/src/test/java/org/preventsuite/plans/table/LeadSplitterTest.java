package org.preventsuite.plans.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadSplitterTest {
    private static List<String> split(String cell, String... known) {
        return new LeadSplitter(new KnownNames(List.of(known))).split(cell);
    }

    @Test
    void bodies_are_split_at_ampersands_slashes_commas_and_new_lines() {
        assertThat(split("Safer Stockton Partnership & Children's Trust Board"))
                .containsExactly("Safer Stockton Partnership", "Children's Trust Board");
        assertThat(split("Cleveland Police / SBC")).containsExactly("Cleveland Police", "SBC");
        assertThat(split("SBC & Cleveland Police")).containsExactly("SBC", "Cleveland Police");
        assertThat(split("Police, Probation, Health")).containsExactly("Police", "Probation", "Health");
        assertThat(split("Staffordshire Police\nEntrust")).containsExactly("Staffordshire Police", "Entrust");
        assertThat(split("VAST ./ Community Development Officers"))
                .containsExactly("VAST", "Community Development Officers");
        assertThat(split("Tamworth Borough Council/ Staffordshire County Council"))
                .containsExactly("Tamworth Borough Council", "Staffordshire County Council");
    }

    @Test
    void a_post_that_names_two_fields_is_one_post() {
        assertThat(split("Head of Community Safety & Development/ Safeguarding Leads"))
                .containsExactly("Head of Community Safety & Development", "Safeguarding Leads");
        assertThat(split("Head of Leisure, Culture & Sport")).containsExactly("Head of Leisure, Culture & Sport");
        assertThat(split("Head of Leisure/ Head of Assets")).containsExactly("Head of Leisure", "Head of Assets");
        assertThat(split("Head of Leisure & Cleveland Police")).containsExactly("Head of Leisure", "Cleveland Police");
    }

    @Test
    void a_body_whose_first_half_is_no_body_is_one_body() {
        assertThat(split("Health & Wellbeing Board")).containsExactly("Health & Wellbeing Board");
        assertThat(split("Staffordshire Fire & Rescue Service")).containsExactly("Staffordshire Fire & Rescue Service");
        assertThat(split("Police & Crime Commissioner/SBC")).containsExactly("Police & Crime Commissioner", "SBC");
    }

    @Test
    void known_names_are_never_cut_and_the_longest_wins() {
        assertThat(split("Board & Panel / SBC", "Board & Panel")).containsExactly("Board & Panel", "SBC");
        assertThat(split("board &panel of Schools, SBC", "Board & Panel", "Board & Panel of Schools"))
                .containsExactly("board &panel of Schools", "SBC");
        assertThat(split("Team, Club & Group & SBC", "Team, Club & Group"))
                .containsExactly("Team, Club & Group", "SBC");
    }

    @Test
    void stacked_names_without_a_sign_between_them_are_told_apart_when_all_are_known() {
        assertThat(split("SBC Silver Group", "SBC", "Silver Group")).containsExactly("SBC", "Silver Group");
        assertThat(split("SBC Silver Group", "SBC")).containsExactly("SBC Silver Group");
        assertThat(split("YOI Brinsford HMP Featherstone HMP Oakwood"))
                .containsExactly("YOI Brinsford", "HMP Featherstone", "HMP Oakwood");
    }
}
