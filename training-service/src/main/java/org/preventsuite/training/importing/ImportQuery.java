package org.preventsuite.training.importing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.training.statement.CountBasis;

/** The parameters of a request for an import, and the rules between them. */
final class ImportQuery {
    private static final String USUAL_SCHEME = "import";

    private ImportQuery() {}

    static ImportOrder read(Query query, Caller caller) {
        ImportMode mode = WireWord.of(ImportMode.class, query.required("mode"));
        String grain = query.text("grain");
        String scheme = query.text("externalScheme");
        String area = area(query.text("areaCode"), caller);
        return new ImportOrder(
                area,
                WireWord.of(ImportKind.class, query.required("kind")),
                mode,
                grain == null ? Grain.MONTH : WireWord.of(Grain.class, grain),
                scheme == null ? USUAL_SCHEME : scheme,
                "replace".equals(query.text("scope")) ? replacement(query, mode) : none(query));
    }

    private static String area(@Nullable String asked, Caller caller) {
        if (asked != null) {
            caller.requireAuthority(asked);
            return asked;
        }
        if (caller.authorities().size() != 1) {
            throw refused("areaCode", "required", "The token acts for several authorities.");
        }
        return caller.authorities().iterator().next();
    }

    private static Replacement replacement(Query query, ImportMode mode) {
        if (mode == ImportMode.PER_ROW) {
            throw refused("mode", "not-with-replace", "A part of the rows cannot replace the whole.");
        }
        String period = needed(query, "periodId");
        if (PeriodKey.read(period).isEmpty()) {
            throw refused("periodId", "no-such-period", "The two years of a financial year follow each other.");
        }
        return new Replacement(
                period,
                CountBasis.valueOf(needed(query, "basis").toUpperCase(Locale.ROOT)),
                Integer.parseInt(needed(query, "maxRemovals")));
    }

    private static @Nullable Replacement none(Query query) {
        Stream.of("periodId", "basis", "maxRemovals")
                .filter(name -> query.text(name) != null)
                .findFirst()
                .ifPresent(name -> {
                    throw refused(name, "only-with-replace", "Only with scope=replace.");
                });
        return null;
    }

    private static String needed(Query query, String name) {
        String value = query.text(name);
        if (value == null) {
            throw refused(name, "required", "Needed with scope=replace.");
        }
        return value;
    }

    private static RuntimeException refused(String parameter, String code, String detail) {
        return CommonProblem.MALFORMED_REQUEST.because(
                "The parameters do not fit each other.", List.of(FieldError.inParameter(parameter, code, detail)));
    }
}
