package org.preventsuite.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stockton Silver Group",
                "Safer Stockton Partnership",
                "Children's Trust Board",
                "Tristar Homes",
                "Head of Community Safety & Development",
                "Staffordshire Police Prevent team",
                "VAST",
                "Entrust",
                "HMP Oakwood",
                "BME Network",
                "Workforce Development",
                "Learning and Development Officer",
                "Wynyard Rooms",
                "trainer of the fire service"
            })
    void bodies_posts_and_places_are_no_persons(String name) {
        assertThat(BodyName.looksPersonal(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firstname Surname",
                "A. Surname",
                "Firstname Westwood",
                "A B Surname",
                "FIRST SURNAME",
                "A SURNAME",
                "Mrs Surname",
                "Cllr Surname",
                "Sgt. Surname",
                "Surname, Firstname",
                "Trainer: Firstname Surname",
                "Silver Group (Firstname O'Surname)",
                "Prevent team and Firstname Surname-Surname",
                "first.last@example.org"
            })
    void what_looks_like_a_person_is_taken_for_one(String name) {
        assertThat(BodyName.looksPersonal(name)).isTrue();
    }
}
