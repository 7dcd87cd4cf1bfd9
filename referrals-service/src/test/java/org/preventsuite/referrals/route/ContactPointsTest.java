package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "first.last@stockton.example.gov.uk",
                "f.last@stockton.example.gov.uk",
                "First_Last@stockton.example.gov.uk",
                "first-last@stockton.example.gov.uk",
                "first.o'last@stockton.example.gov.uk",
                "kim.west@stockton.example.gov.uk",
                "ab1234@police.example.uk",
                "4512@police.example.uk",
                "flast2@stockton.example.gov.uk",
                "write to first.last@stockton.example.gov.uk, or call",
                "mailto:first.last@stockton.example.gov.uk",
                "https://x.example.uk/form?to=first.last%40stockton.example.gov.uk",
                "prevent@stockton.example.gov.uk or first.last@stockton.example.gov.uk",
                "first.last\uFF20stockton.example.gov.uk"
            })
    void a_mailbox_that_looks_like_a_persons_is_found(String text) {
        assertThat(ContactPoints.personalIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prevent@stockton.example.gov.uk",
                "safeguarding@stockton.example.gov.uk",
                "mash.referrals@stockton.example.gov.uk",
                "first-response@staffordshire.example.gov.uk",
                "prevent.team2@stockton.example.gov.uk",
                "front.door@stockton.example.gov.uk",
                "adult.social.care@stockton.example.gov.uk",
                "stocktonprevent@stockton.example.gov.uk",
                "prevent.co-ordinator@stockton.example.gov.uk",
                "stockton@stockton.example.gov.uk",
                "CTP-Referrals@police.example.uk"
            })
    void a_mailbox_that_says_what_it_is_for_is_shared(String text) {
        assertThat(ContactPoints.personalIn(text)).isFalse();
        assertThat(ContactPoints.mailboxIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "(07700) 900-123",
                "+447700900123",
                "+44 7700 900 123",
                "+44 (0)7700 900123",
                "0044 7700 900123",
                "44 7700.900.123",
                "call 07700\u00A0900123 at night",
                "07700\u2013900123",
                "\uFF10\uFF17700 900123"
            })
    void a_mobile_number_is_found_however_it_is_written(String text) {
        assertThat(ContactPoints.personalIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "101",
                "0800 789 321",
                "01642 393939",
                "+44 1785 232323",
                "020 7946 0958",
                "Prevent Strategic Action Plan, May 2009, action 3.1",
                "https://www.stockton.example.gov.uk/prevent-referral",
                "Report 2017/18 of 07/03/2017",
                "follow us @stockton"
            })
    void other_numbers_and_words_are_no_contact_point_of_a_person(String text) {
        assertThat(ContactPoints.personalIn(text)).isFalse();
        assertThat(ContactPoints.mailboxIn(text)).isFalse();
    }
}
