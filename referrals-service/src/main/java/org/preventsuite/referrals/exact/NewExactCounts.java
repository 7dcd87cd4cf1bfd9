package org.preventsuite.referrals.exact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.referrals.ReferralsProblem;

/** Contract schema: NewExactCounts. A table as it arrives, and as it is stored once it is whole. */
record NewExactCounts(List<ExactCount> counts) {
    NewExactCounts {
        counts = List.copyOf(counts);
    }

    /** The same table in the order of its codes; refused when it does not have each of them once. */
    NewExactCounts whole(List<String> codes) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            String code = counts.get(i).code();
            String pointer = "/counts/" + i + "/code";
            if (!codes.contains(code)) {
                errors.add(FieldError.at(pointer, "unknown-code", "The table of that year has no such code."));
            } else if (!seen.add(code)) {
                errors.add(FieldError.at(pointer, "repeated", "The table has each code once."));
            }
        }
        codes.stream()
                .filter(code -> !seen.contains(code))
                .forEach(code ->
                        errors.add(FieldError.at("/counts", "missing-code", "There is no count of " + code + ".")));
        if (!errors.isEmpty()) {
            throw ReferralsProblem.NOT_A_WHOLE_TABLE.because("The table has each code of its year once.", errors);
        }
        return new NewExactCounts(counts.stream()
                .sorted(Comparator.comparing(count -> codes.indexOf(count.code())))
                .toList());
    }
}
