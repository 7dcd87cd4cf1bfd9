package org.preventsuite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Operation;

/** Runs after all other tests of a service: every documented answer below 500 of every operation was really seen. */
public abstract class CoverageChecks {
    @Test
    void every_documented_answer_was_seen() {
        Set<String> seen = Seen.all();
        Set<String> missing = new TreeSet<>();
        for (Operation operation : Contract.load(Contract.OWN).operations()) {
            operation.answers().keySet().stream()
                    .filter(status -> status < 500)
                    .map(status -> operation.id() + " " + status)
                    .filter(answer -> !seen.contains(answer))
                    .forEach(missing::add);
        }
        assertThat(missing)
                .as("answers that the contract documents and no test has seen")
                .isEmpty();
    }
}
