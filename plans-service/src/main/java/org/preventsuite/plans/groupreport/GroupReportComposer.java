package org.preventsuite.plans.groupreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.obligation.Asked;
import org.preventsuite.plans.obligation.Obligation;
import org.preventsuite.plans.obligation.ObligationRepository;
import org.preventsuite.plans.returns.ReturnRepository;
import org.preventsuite.plans.returns.StandingReturn;

/** Composes group reports of the returns that stand when they are asked for. */
@ApplicationScoped
@Transactional
class GroupReportComposer {
    private final ReportingGroupRepository groups;
    private final AreaRepository areas;
    private final ObligationRepository obligations;
    private final ReturnRepository returns;
    private final Clock clock;

    GroupReportComposer(
            ReportingGroupRepository groups,
            AreaRepository areas,
            ObligationRepository obligations,
            ReturnRepository returns,
            Clock clock) {
        this.groups = groups;
        this.areas = areas;
        this.obligations = obligations;
        this.returns = returns;
        this.clock = clock;
    }

    /** The report of the members on the last day of the period, who are all to be in the caller's sight. */
    GroupReport compose(Caller caller, String groupCode, String periodId) {
        LocalDate today = LocalDate.now(clock);
        List<String> members = members(caller, groupCode, periodId);
        Map<String, String> names = areas.names(members);
        Map<String, Set<String>> parents = areas.parents(members);
        List<Obligation> owed = obligations.aboutRecords(members, periodId, today).stream()
                .filter(obligation -> caller.mayRead(obligation.areaCode()))
                .toList();
        Map<UUID, StandingReturn> standing = returns.standing(
                owed.stream().map(Obligation::returnId).filter(Objects::nonNull).toList());
        Map<Asked, List<Obligation>> byKind = owed.stream()
                .collect(Collectors.groupingBy(Asked::of, () -> new TreeMap<>(Asked.ORDER), Collectors.toList()));
        List<KindReport> kinds = byKind.entrySet().stream()
                .map(kind -> KindReport.of(
                        kind.getKey(),
                        members.stream()
                                .map(code -> Answer.of(
                                        code,
                                        names.getOrDefault(code, code),
                                        kind.getValue().stream()
                                                .filter(one ->
                                                        one.recordAreaCode().equals(code))
                                                .toList(),
                                        standing,
                                        today))
                                .toList(),
                        parents))
                .toList();
        return new GroupReport(groupCode, groups.name(groupCode).orElseThrow(), periodId, today, kinds);
    }

    private List<String> members(Caller caller, String groupCode, String periodId) {
        LocalDate last = PeriodKey.read(periodId)
                .map(PeriodKey::end)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such period."));
        List<String> members = groups.membersIn(groupCode, last, last);
        if (members.isEmpty() || !members.stream().allMatch(caller::mayRead)) {
            throw CommonProblem.NOT_FOUND.because(
                    "No such group, or none with members on the period's last day all of which the token may read.");
        }
        return members;
    }
}
