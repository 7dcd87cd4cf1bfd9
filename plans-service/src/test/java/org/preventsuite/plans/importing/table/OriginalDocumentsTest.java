package org.preventsuite.plans.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalDocumentsTest {
    private static final List<String> BODIES = List.of("Children's Trust Board", "Safer Stockton Partnership", "Stockton Renaissance", "SBC", "Cleveland Police", "Silver Group", "Support Staffordshire");

    @Test
    void dump() throws IOException {
        for (String name : List.of("stockton-2009-strategic-action-plan.txt", "tamworth-2015-delivery-plan.txt", "south-staffordshire-2023-25-action-plan.txt", "stockton-2009-board-report.txt", "stockton-2017-partnership-report.txt")) {
            PlanTable table = PlanTableReader.read(OriginalDocuments.read(name), Dialect.TAB, BODIES);
            System.out.println("=== " + name + " " + table.actions().size());
            table.columns().forEach(System.out::println);
            table.sections().forEach(System.out::println);
            table.actions().forEach(a -> System.out.println(a.toString().replace("\n", "⏎")));
            if (!table.actions().isEmpty()) table.rows().forEach(r -> { if (r.reason() != Reason.BLANK) System.out.println(r); });
            assertThat(table.rows()).isNotEmpty();
        }
    }
}
