package org.preventsuite.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.plans.evidence.DocumentAddress.Fault;

class DocumentAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.stockton.example.gov.uk/reports/prevent-2017.pdf",
                "https://democracy.example.gov.uk/ieListDocuments.aspx?CId=114&MId=2017&Ver=4",
                "https://www.example.gov.uk:8443/minutes#item-7",
                "https://www.example.gov.uk/monkeys?keystage=4&tokens-of-thanks=2&design=1",
                "https://[2001:db8::1]/report"
            })
    void the_address_of_a_document_is_kept(String address) {
        assertThat(DocumentAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.gov.uk/report",
                "ftp://www.example.gov.uk/report",
                "https:///report",
                "https://under_score/report",
                "https:report",
                "https://www.example.gov.uk/a\\b",
                "https://www.example.gov.uk/%zz",
                ""
            })
    void what_is_no_https_address_with_a_host_is_not(String address) {
        assertThat(DocumentAddress.fault(address)).contains(Fault.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://editor@www.example.gov.uk/report",
                "https://editor:hidden@www.example.gov.uk/report",
                "https://editor@under_score/report",
                "https://www.example.gov.uk%40elsewhere@example.org/"
            })
    void nor_one_with_a_user_in_it(String address) {
        assertThat(DocumentAddress.fault(address)).contains(Fault.HAS_USER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.example.org/report?access_token=abc",
                "https://files.example.org/report?v=1&apiKey=abc",
                "https://files.example.org/report?X-Amz-Date=1&X-Amz-Signature=abc",
                "https://files.example.org/report?sv=2024&SIG=abc",
                "https://files.example.org/report?a=1;password=abc",
                "https://files.example.org/report?%74oken=abc",
                "https://files.example.org/report#id_token=abc",
                "https://files.example.org/#/report?token=abc"
            })
    void nor_one_that_lets_in_whoever_holds_it(String address) {
        assertThat(DocumentAddress.fault(address)).contains(Fault.HAS_CREDENTIALS);
    }
}
