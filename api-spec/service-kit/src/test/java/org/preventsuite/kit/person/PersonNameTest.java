package org.preventsuite.kit.person;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
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
                "first.last@example.org",
                "First Last",
                "F. Last",
                "F Last",
                "First O'Last",
                "First Mid-Dle Mclast",
                "FIRST LAST",
                "Mrs Last",
                "Dr. Last, Head of Service",
                "Cllr Last",
                "Prevent Co-ordinator DC Last",
                "Community Safety Manager, First Last",
                "Community Safety Manager (F. Last)",
                "First Last - Prevent lead",
                "Prevent lead first.last@stockton.example.gov.uk",
                "Dr Last",
                "Prevent team (First Last)",
                "F. Last, Cleveland Police",
                "Xenia Kent",
                "Xenia Clement",
                "Xenia Winship",
                "Xenia Attenborough",
                "X. West",
                "Xenia Green",
                "Cllr Green",
                "Cllr Head",
                "Councillor Kent",
                "SBC lead, Dr de la Place",
                "MR PLACEHOLDER",
                "Xenia Placeholder.",
                "Xenia\u00a0Placeholder",
                "Xe\u200bnia Placeholder",
                "<b>Xenia</b> Placeholder",
                "E\u0301lodie Placeholder",
                "The mailbox is x.placeholder@example.org",
                "placeholder@example.org",
                "kim.west@example.org",
                "VAST with Xenia Placeholder"
            })
    void names_titles_initials_mailboxes_and_placeholders_look_like_a_person(String text) {
        assertThat(PersonName.looksLikeOne(text)).isTrue();
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
                "Stockton Silver Group",
                "Staffordshire Police Prevent team",
                "BME Network",
                "Workforce Development",
                "Learning and Development Officer",
                "Wynyard Rooms",
                "trainer of the fire service",
                "Community Safety Manager",
                "Head of Community Protection",
                "Prevent Co-ordinator (job share)",
                "Prevent lead, Tees Valley",
                "Designated Safeguarding Lead, Stockton-on-Tees",
                "Policy Officer - North Yorkshire",
                "DSL",
                "DS Safeguarding",
                "Chair of the Safer Stockton Partnership",
                "Superintendent, Cleveland Police",
                "Bursar",
                "Town Clerk",
                "Early Help Hub",
                "Front Door",
                "Anyone with a concern",
                "Practitioner",
                "Channel",
                "Staffordshire Channel Panel",
                "MASH",
                "Yorkshire and The Humber",
                "Inspector Staffordshire",
                "Superintendent Cleveland",
                "stockton@example.org",
                "Cannock Chase",
                "Councillors of the ward",
                "Brinsford 2009"
            })
    void bodies_posts_and_places_do_not_look_like_a_person(String text) {
        assertThat(PersonName.looksLikeOne(text)).isFalse();
    }

    @Test
    void any_text_is_judged() {
        Random random = new Random(2015);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x10000)
                    .map(c -> random.nextBoolean() ? c % 0x180 : c)
                    .collect(StringBuilder::new, (built, c) -> built.append((char) c), StringBuilder::append)
                    .toString();
            assertThatCode(() -> PersonName.looksLikeOne(text)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<", "<name ", "Dr de ", "A.", "A ", "Xenia ", "x@", "a-", "- ", "&lt;b ", "mr ", "\uD800", "\u0000"
            })
    void hostile_text_is_judged_in_no_time(String text) {
        assertTimeoutPreemptively(ofSeconds(5), () -> PersonName.looksLikeOne(text.repeat(20_000)));
    }
}
