package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "Front Door"
            })
    void a_post_says_what_it_does(String post) {
        assertThat(PostNames.looksPersonal(post)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Last",
                "F. Last",
                "F Last",
                "First O'Last",
                "First Mid-Dle Mclast",
                "first last",
                "FIRST LAST",
                "First",
                "first fire",
                "Mrs Last",
                "Dr. Last, Head of Service",
                "Cllr Last",
                "Prevent Co-ordinator DC Last",
                "Community Safety Manager, First Last",
                "Community Safety Manager (F. Last)",
                "First Last - Prevent lead",
                "Prevent lead first.last@stockton.example.gov.uk",
                "Prevent lead prevent@stockton.example.gov.uk",
                "Prevent lead 07700 900123"
            })
    void a_name_alone_or_beside_a_post_is_found(String text) {
        assertThat(PostNames.looksPersonal(text)).isTrue();
    }
}
