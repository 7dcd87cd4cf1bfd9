package org.preventsuite.plans.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.record.Sha256;

class CanonicalJsonTest {
    @Test
    void the_example_of_the_standard_has_the_form_that_the_standard_gives_it() {
        String sample = """
            {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
             "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
             "literals": [null, true, false]}\
            """;
        assertThat(CanonicalJson.digest(sample))
                .isEqualTo(Sha256.of("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,"
                        + "1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
    }

    @Test
    void order_and_space_make_no_difference_and_content_does() {
        assertThat(CanonicalJson.digest("{\"b\": 1, \"a\": [\"x\" , 2]}"))
                .isEqualTo(CanonicalJson.digest("{\"a\":[\"x\",2],\"b\":1}"))
                .isNotEqualTo(CanonicalJson.digest("{\"a\":[2,\"x\"],\"b\":1}"));
    }

    @Test
    void what_is_no_json_has_no_digest() {
        assertThatThrownBy(() -> CanonicalJson.digest("{\"a\": ")).isInstanceOf(UncheckedIOException.class);
    }
}
