package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preventsuite.plans.crosswalk.Comparability;
import org.preventsuite.plans.crosswalk.EntryProgress;

/** All that a report is made of; from here on nothing is asked or read. */
record DraftReport(
        ReportKey key,
        String areaName,
        Headings.Chosen chosen,
        PlansAtWork work,
        SectionView plans,
        List<SectionView> partners) {

    ReportView at(Instant now) {
        List<Reached> reached = work.actions().stream()
                .map(action -> new Reached(action, chosen.reach().of(action.tags())))
                .toList();
        EntryProgress progress = EntryProgress.of(
                chosen.reach(),
                chosen.labels(),
                work.actions().stream().map(PlansAtWork.Item::tally).toList());
        return new ReportView(
                key.areaCode(),
                areaName,
                key.periodId(),
                key.firstDay(),
                key.lastDay(),
                now,
                chosen.framework(),
                Stream.concat(Stream.of(plans), partners.stream()).toList(),
                progress.entries().stream()
                        .map(entry -> heading(entry, reached))
                        .toList(),
                new ReportView.Remainder(progress.unmapped(), progress.untagged(), sectionsWithoutHeading()),
                reached.stream()
                        .map(one -> ReportedAction.of(one.action(), one.entries()))
                        .toList());
    }

    /** An action with the entries that it reaches. */
    private record Reached(PlansAtWork.Item action, Map<String, Comparability> entries) {}

    private HeadingView heading(EntryProgress.Entry entry, List<Reached> reached) {
        List<String> names = chosen.sections().getOrDefault(entry.entryCode(), List.of());
        return HeadingView.of(
                entry,
                reached.stream()
                        .filter(one -> one.entries().containsKey(entry.entryCode()))
                        .map(Reached::action)
                        .toList(),
                partners.stream()
                        .filter(section -> names.contains(section.name()))
                        .toList());
    }

    private List<String> sectionsWithoutHeading() {
        Set<String> shown =
                chosen.sections().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return partners.stream()
                .map(SectionView::name)
                .filter(name -> !shown.contains(name))
                .toList();
    }
}
