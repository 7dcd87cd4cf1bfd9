package org.preventsuite.plans.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.crosswalk.CrosswalkRepository;
import org.preventsuite.plans.crosswalk.Reach;
import org.preventsuite.plans.framework.FrameworkRepository;
import org.preventsuite.plans.framework.FrameworkView;

/** Finds the headings that a report is put under. */
@ApplicationScoped
class Headings {
    private final FrameworkRepository frameworks;
    private final CrosswalkRepository crosswalks;

    Headings(FrameworkRepository frameworks, CrosswalkRepository crosswalks) {
        this.frameworks = frameworks;
        this.crosswalks = crosswalks;
    }

    /**
     * The headings of a framework on a day.
     *
     * @param framework absent where none was in force: then there are no headings, and all is remainder
     * @param labels its entries in their order, with their wording
     * @param sections which sections of the report show an entry, by the entry
     */
    record Chosen(
            ReportView.@Nullable Yardstick framework,
            Map<String, String> labels,
            Map<String, List<String>> sections,
            Reach reach) {}

    /** The headings of the framework that is asked for, or else of the one that was in force on the day. */
    @Transactional
    Chosen on(LocalDate day, @Nullable String asked) {
        Optional<FrameworkView> found = asked == null ? frameworks.reportingOn(day) : frameworks.view(asked);
        if (found.isEmpty() && asked != null) {
            throw CommonProblem.INVALID_CONTENT.because(
                    "The parameter frameworkCode names no framework.",
                    List.of(FieldError.inParameter(
                            "frameworkCode", "unknown-framework", "No framework has that code.")));
        }
        Choice choice = asked == null ? Choice.IN_FORCE : Choice.ASKED_FOR;
        return found.map(framework -> chosen(framework, choice))
                .orElseGet(() -> new Chosen(null, Map.of(), Map.of(), new Reach("", List.of())));
    }

    private Chosen chosen(FrameworkView framework, Choice choice) {
        String code = framework.frameworkCode();
        return new Chosen(
                new ReportView.Yardstick(
                        code,
                        framework.title(),
                        framework.validFrom(),
                        framework.validTo(),
                        framework.source(),
                        choice),
                frameworks.labels(code),
                frameworks.sections(code),
                crosswalks.reach(code));
    }
}
