package org.preventsuite.plans.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonLikeNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xenia Placeholder",
                "Xenia Ann Placeholder",
                "Xenia van der Platz",
                "Xenia O'Placeholder",
                "Xenia Placeholder-Zwei",
                "X. Placeholder",
                "X Placeholder",
                "X.Y. Placeholder",
                "Placeholder X",
                "Placeholder, X.",
                "Placeholder, Xenia",
                "X.Y.",
                "Mr Placeholder",
                "Mrs. Placeholder",
                "Ms Xenia Placeholder",
                "Dr Placeholder",
                "Cllr Placeholder",
                "Councillor Xenia Placeholder",
                "PC 1234 Placeholder",
                "Sgt Placeholder",
                "Xenia PLACEHOLDER",
                "PLACEHOLDER Xenia",
                "Head of Leisure (Xenia Placeholder)",
                "Head of Leisure - Xenia Placeholder",
                "Head of Leisure: X Placeholder",
                "xenia.placeholder@example.org",
                "<named officer>",
                "[name of officer]",
                "Élodie Æsop",
            })
    void names_titles_initials_and_placeholders_look_like_a_person(String name) {
        assertThat(PersonLikeName.looksLikePerson(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "All",
                "All partners",
                "SBC",
                "VAST",
                "VAST .",
                "Entrust",
                "Health",
                "Cleveland Police",
                "Cleveland Police & SBC",
                "Staffordshire Police",
                "Staffordshire Probation",
                "Silver Group",
                "Gold Command",
                "Stockton Renaissance",
                "Support Staffordshire",
                "Safer Stockton Partnership",
                "Children's Trust Board",
                "South Staffordshire Council",
                "Staffordshire County Council (Tamworth) District Commissioning Lead",
                "Head of Community Safety & Development",
                "Head of Leisure",
                "Head of Assets",
                "Safeguarding Leads",
                "Community Development Officers",
                "Channel Co-ordinator Staffordshire Police Prevent",
                "Multi agency Vulnerability Hub",
                "Parish Councils",
                "YOI Brinsford HMP Featherstone HMP Oakwood",
                "HMP Oakwood",
                "Tristar Homes",
                "Trading Standards",
                "Youth Offending Service",
                "Elected Members",
                "Faith Leaders",
                "Human Resources",
                "Housing Options",
                "Adult Learning",
                "Community Safety",
                "Citizens Advice",
                "Victim Support",
                "Chief Inspector",
                "Designated Safeguarding Lead",
                "Councillor Champion",
                "Police and Crime Commissioner",
                "prevent.team@example.org",
                "Available online but promoted by South Staffordshire Council",
                "A Team",
                "NW Groups",
                "Refuse and Recycling",
            })
    void bodies_and_posts_do_not_look_like_a_person(String name) {
        assertThat(PersonLikeName.looksLikePerson(name)).isFalse();
    }

    @Property(seed = "2015")
    void any_text_is_judged(@ForAll String text) {
        PersonLikeName.looksLikePerson(text);
    }
}
