package org.preventsuite.plans.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.framework.FrameworkRepository;

/** Progress by the entries of any framework, for a council or for every member of a group. */
@ApplicationScoped
@Transactional
class ProgressService {
    private final FrameworkRepository frameworks;
    private final CrosswalkRepository crosswalks;
    private final ProgressRepository progress;
    private final AreaRepository areas;
    private final ReportingGroupRepository groups;
    private final Clock clock;

    ProgressService(
            FrameworkRepository frameworks,
            CrosswalkRepository crosswalks,
            ProgressRepository progress,
            AreaRepository areas,
            ReportingGroupRepository groups,
            Clock clock) {
        this.frameworks = frameworks;
        this.crosswalks = crosswalks;
        this.progress = progress;
        this.areas = areas;
        this.groups = groups;
        this.clock = clock;
    }

    ProgressView progress(Caller caller, String framework, @Nullable String area, @Nullable String group) {
        List<String> codes = councils(caller, area, group);
        Map<String, String> labels = frameworks.labels(framework);
        if (labels.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because(
                    "The parameter frameworkCode names no framework.",
                    List.of(FieldError.inParameter(
                            "frameworkCode", "unknown-framework", "No framework has that code.")));
        }
        LocalDate today = LocalDate.now(clock);
        List<Crosswalk> used = crosswalks.of(framework);
        Reach reach = CrosswalkRepository.reach(framework, used);
        Map<String, List<Tally>> tallies = progress.tallies(codes, today);
        Map<String, Long> plans = progress.plans(codes);
        Map<String, String> names = areas.names(codes);
        return new ProgressView(
                framework,
                group,
                today,
                used.stream()
                        .map(crosswalk -> new ProgressView.Used(crosswalk.code(), crosswalk.version()))
                        .toList(),
                codes.stream()
                        .map(code -> ProgressView.Council.of(
                                code,
                                names.get(code),
                                plans.getOrDefault(code, 0L),
                                EntryProgress.of(reach, labels, tallies.getOrDefault(code, List.of()))))
                        .toList());
    }

    private List<String> councils(Caller caller, @Nullable String area, @Nullable String group) {
        if ((area == null) == (group == null)) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "Either areaCode or groupCode says whose actions are counted.",
                    List.of(FieldError.inParameter("areaCode", "one-of-two", "Send this or groupCode.")));
        }
        return Optional.ofNullable(groups.members(caller, group)).orElseGet(() -> {
            String own = String.valueOf(area);
            caller.requireInSight(own);
            return List.of(own);
        });
    }
}
