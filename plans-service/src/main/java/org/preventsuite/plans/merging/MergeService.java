package org.preventsuite.plans.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.DraftActions;
import org.preventsuite.plans.action.DraftSheet;
import org.preventsuite.plans.merge.DraftItem;
import org.preventsuite.plans.merge.Edition;
import org.preventsuite.plans.merge.Merge;
import org.preventsuite.plans.merge.MergedItem;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanRepository;
import org.preventsuite.plans.plan.PlanService;
import org.preventsuite.plans.plan.PlanUse;
import org.preventsuite.plans.plan.Section;

/** Makes merges, refreshes them and settles what they left open, each in one transaction. */
@ApplicationScoped
@Transactional
class MergeService implements PlanUse {
    private static final String TYPE = "merge";
    private static final String AT_INPUTS = "/inputs";
    private static final int MOST_SECTIONS = 100;

    private final MergeRepository merges;
    private final InputReader inputs;
    private final ConflictDesk conflicts;
    private final DraftActions drafts;
    private final PlanRepository plans;
    private final PlanService planService;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;

    MergeService(
            MergeRepository merges,
            InputReader inputs,
            ConflictDesk conflicts,
            DraftActions drafts,
            PlanRepository plans,
            PlanService planService,
            ChangeLog changes,
            ObjectMapper json,
            Clock clock) {
        this.merges = merges;
        this.inputs = inputs;
        this.conflicts = conflicts;
        this.drafts = drafts;
        this.plans = plans;
        this.planService = planService;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    MergeView create(Caller caller, NewMerge wanted) {
        caller.requireAuthority(wanted.areaCode());
        List<OpenInput> opened = inputs.open(caller, wanted.inputs());
        inputs.check(wanted.correspondences(), opened);
        DraftSheet sheet = drafts.blank(wanted.areaCode());
        SectionPlaces places = new SectionPlaces(json, List.of(), List.of());
        List<Edition> editions = editions(opened, sheet, places);
        Merge.Outcome outcome = Merge.of(List.of(), List.of(), editions, same(wanted.correspondences()));
        Plan plan = planService.make(caller, wanted.plan(sections(places, outcome, 0)));
        List<@Nullable UUID> ids = drafts.store(caller, plan, sheet, outcome.items(), AT_INPUTS);
        PlanMerge merge = new PlanMerge(
                plan, inputs(opened, editions, outcome), wanted.correspondences(), places.places(), clock);
        conflicts.raise(merge, List.of(), outcome.items(), ids);
        merges.flush();
        return saved(caller, "created", merge);
    }

    RefreshView refresh(Caller caller, UUID id, @Nullable String ifMatch, NewMergeRefresh wanted) {
        PlanMerge merge = openAlone(caller, id, ifMatch);
        Plan plan = atWork(merge);
        List<OpenInput> last = inputs.last(merge);
        List<OpenInput> renewed = inputs.renewed(caller, last, wanted.inputs());
        List<MergeConflict> open = merges.openConflicts(id);
        DraftSheet sheet = drafts.open(plan);
        SectionPlaces places = new SectionPlaces(json, merge.sections(), plan.sections());
        List<DraftItem> draft = sheet.items(plan, disputed(open));
        List<Edition> editions = editions(renewed, sheet, places);
        Merge.Outcome outcome = Merge.of(draft, editions(last, sheet, places), editions, same(merge.correspondences()));
        List<@Nullable UUID> ids = outcome.items().stream()
                .<@Nullable UUID>map(MergedItem::draftId)
                .toList();
        if (wanted.mode() == RefreshMode.APPLY) {
            planService.addSections(
                    caller, plan, sections(places, outcome, plan.sections().size()));
            ids = store(caller, plan, sheet, outcome.items());
            boolean news = conflicts.raise(merge, open, outcome.items(), ids);
            List<MergeInput> now = inputs(renewed, editions, outcome);
            if (news || !now.equals(merge.inputs()) || outcome.items().stream().anyMatch(MergedItem::isNews)) {
                merge.refreshed(now, places.places(), clock);
                merges.flush();
                saved(caller, "refreshed", merge);
            }
        }
        return RefreshView.of(wanted.mode(), outcome, draft, ids, MergeView.of(merge));
    }

    MergeView resolve(Caller caller, UUID id, @Nullable String ifMatch, NewResolutions wanted) {
        PlanMerge merge = openAlone(caller, id, ifMatch);
        Plan plan = atWork(merge);
        DraftSheet sheet = drafts.open(plan);
        ConflictDesk.Decided decided = conflicts.decide(merge, sheet, wanted.resolutions());
        List<MergedItem> items = new ArrayList<>(decided.changed());
        if (!decided.returning().isEmpty()) {
            SectionPlaces places = new SectionPlaces(json, merge.sections(), plan.sections());
            List<MergedItem> back = returning(merge, decided.returning(), sheet.items(plan, Map.of()), sheet, places);
            planService.addSections(
                    caller,
                    plan,
                    sections(
                            places,
                            new Merge.Outcome(back, List.of()),
                            plan.sections().size()));
            items.addAll(back);
            merge.tookBack(decided.returning());
        }
        drafts.store(caller, plan, sheet, items, "/resolutions");
        merge.closed(wanted.resolutions().size(), clock);
        merges.flush();
        return saved(caller, "resolved", merge);
    }

    /** A draft that is deleted takes its merge with it. */
    @Override
    public void planGoes(Caller caller, Plan plan) {
        for (PlanMerge merge : merges.into(plan.id())) {
            merges.delete(merge);
            merges.flush();
            changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, MergeView.of(merge));
        }
    }

    private PlanMerge openAlone(Caller caller, UUID id, @Nullable String ifMatch) {
        PlanMerge merge = merges.getAlone(id);
        caller.requireOwned(merge.areaCode());
        IfMatch.require(ifMatch, merge.version());
        return merge;
    }

    private Plan atWork(PlanMerge merge) {
        Plan plan = plans.findById(merge.planId());
        if (!plan.isAtWork()) {
            throw PlansProblem.PLAN_CLOSED.because("The plan is closed or withdrawn.");
        }
        return plan;
    }

    private List<@Nullable UUID> store(Caller caller, Plan plan, DraftSheet sheet, List<MergedItem> outcome) {
        int[] changed = IntStream.range(0, outcome.size())
                .filter(i -> outcome.get(i).change() != MergedItem.Change.UNCHANGED)
                .toArray();
        List<@Nullable UUID> stored = drafts.store(
                caller,
                plan,
                sheet,
                IntStream.of(changed).mapToObj(outcome::get).toList(),
                AT_INPUTS);
        List<@Nullable UUID> ids = new ArrayList<>();
        outcome.forEach(item -> ids.add(item.draftId()));
        for (int i = 0; i < changed.length; i++) {
            ids.set(changed[i], stored.get(i));
        }
        return ids;
    }

    /** What the draft had deleted and takes back after all, as the inputs have it now. */
    private List<MergedItem> returning(
            PlanMerge merge, Set<UUID> actionIds, List<DraftItem> draft, DraftSheet sheet, SectionPlaces places) {
        List<Edition> editions = editions(inputs.last(merge), sheet, places).stream()
                .map(edition -> new Edition(
                        edition.planId(),
                        edition.items().stream()
                                .filter(item -> actionIds.contains(item.origin().actionId()))
                                .toList(),
                        List.of()))
                .toList();
        return Merge.of(draft, List.of(), editions, same(merge.correspondences())).items().stream()
                .filter(item -> item.change() == MergedItem.Change.CREATED)
                .toList();
    }

    private static List<Edition> editions(List<OpenInput> opened, DraftSheet sheet, SectionPlaces places) {
        return opened.stream().map(input -> input.edition(sheet, places)).toList();
    }

    private static List<MergeInput> inputs(List<OpenInput> opened, List<Edition> editions, Merge.Outcome outcome) {
        return IntStream.range(0, opened.size())
                .mapToObj(i -> MergeInput.of(opened.get(i), editions.get(i), outcome))
                .toList();
    }

    private static List<List<UUID>> same(List<Correspondence> correspondences) {
        return correspondences.stream().map(Correspondence::actionIds).toList();
    }

    private static Map<UUID, Set<String>> disputed(List<MergeConflict> open) {
        return open.stream()
                .map(MergeConflict::subject)
                .collect(Collectors.groupingBy(
                        MergeConflict.Subject::itemId,
                        HashMap::new,
                        Collectors.mapping(MergeConflict.Subject::field, Collectors.toSet())));
    }

    private static List<Section> sections(SectionPlaces places, Merge.Outcome outcome, int had) {
        List<String> used = outcome.items().stream()
                .map(item -> item.fields().get("sectionKey"))
                .filter(JsonNode.class::isInstance)
                .map(key -> ((JsonNode) key).asText())
                .toList();
        List<Section> missing = places.missing(used);
        if (had + missing.size() > MOST_SECTIONS) {
            throw CommonProblem.INVALID_CONTENT.at(
                    AT_INPUTS, "too-many-sections", "Together the inputs have more sections than a plan may have.");
        }
        return missing;
    }

    private MergeView saved(Caller caller, String verb, PlanMerge merge) {
        MergeView view = MergeView.of(merge);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
