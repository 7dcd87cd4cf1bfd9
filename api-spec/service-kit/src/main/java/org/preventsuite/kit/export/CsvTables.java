package org.preventsuite.kit.export;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Operation;
import org.preventsuite.kit.page.ListForm;

/** The tables of all lists that the contract offers as CSV. */
@Singleton
class CsvTables {
    private static final int OK = 200;

    private final Map<String, CsvTable<?>> tables = new HashMap<>();

    CsvTables(Contract contract, Instance<CsvTable<?>> own) {
        contract.operations().stream()
                .filter(operation -> operation.isList() && offersCsv(operation))
                .forEach(list -> tables.put(list.id(), SchemaTable.of(contract, list)));
        own.forEach(table -> tables.put(table.list(), table));
    }

    Optional<CsvTable<?>> find(String list) {
        return Optional.ofNullable(tables.get(list));
    }

    private static boolean offersCsv(Operation operation) {
        Operation.Answer answer = operation.answers().get(OK);
        return answer != null && answer.content().containsKey(ListForm.CSV.mediaType());
    }
}
