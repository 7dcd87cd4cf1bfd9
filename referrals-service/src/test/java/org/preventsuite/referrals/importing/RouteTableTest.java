package org.preventsuite.referrals.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.problem.ProblemException;

class RouteTableTest {
    @Test
    void cells_stand_between_commas_and_rows_between_line_breaks_of_either_kind() {
        assertThat(RouteTable.rows("a, b ,\r\n\nc"))
                .isEqualTo(List.of(List.of("a", "b", ""), List.of(""), List.of("c")));
        assertThat(RouteTable.rows("a\n")).isEqualTo(List.of(List.of("a")));
        assertThat(RouteTable.rows("")).isEmpty();
    }

    @Test
    void a_quoted_cell_may_hold_commas_line_breaks_and_doubled_quotes() {
        assertThat(RouteTable.rows("\"a,b\",\"c\nd\",\"say \"\"e\"\"\""))
                .isEqualTo(List.of(List.of("a,b", "c\nd", "say \"e\"")));
    }

    @Test
    void a_quote_that_is_never_closed_and_more_cells_than_any_council_needs_are_refused() {
        assertThatThrownBy(() -> RouteTable.rows("a,\"b\nc")).isInstanceOf(ProblemException.class);
        assertThat(RouteTable.rows(",".repeat(19_999))).hasSize(1);
        assertThatThrownBy(() -> RouteTable.rows(",".repeat(20_000))).isInstanceOf(ProblemException.class);
    }
}
