package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                progress.entries().stream().map(this::heading).toList(),
                new ReportView.Remainder(progress.unmapped(), progress.untagged(), sectionsWithoutHeading()),
                work.actions().stream()
                        .map(action -> ReportedAction.of(action, chosen.reach().of(action.tags())))
                        .toList());
    }

    private HeadingView heading(EntryProgress.Entry entry) {
        List<String> names = chosen.sections().getOrDefault(entry.entryCode(), List.of());
        return HeadingView.of(
                entry,
                work.actions().stream()
                        .filter(action -> chosen.reach().of(action.tags()).containsKey(entry.entryCode()))
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
