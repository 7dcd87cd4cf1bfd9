package org.preventsuite.plans.merging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.DraftSheet;
import org.preventsuite.plans.merge.Disagreement;
import org.preventsuite.plans.merge.MergedItem;

/** Keeps what merges leave open, and works out what a decision about it means for the draft. */
@ApplicationScoped
class ConflictDesk {
    private final MergeRepository merges;
    private final ObjectMapper json;
    private final Clock clock;

    ConflictDesk(MergeRepository merges, ObjectMapper json, Clock clock) {
        this.merges = merges;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the merge and what the outcome left open, and closes what is agreed by now.
     *
     * @param open what was open before
     * @param ids the action of each item
     * @return whether anything is other than before
     */
    boolean raise(PlanMerge merge, List<MergeConflict> open, List<MergedItem> items, List<@Nullable UUID> ids) {
        Map<MergeConflict.Subject, MergeConflict> bySubject =
                open.stream().collect(Collectors.toMap(MergeConflict::subject, conflict -> conflict));
        List<MergeConflict> raised = new ArrayList<>();
        boolean news = false;
        int agreed = 0;
        for (int i = 0; i < items.size(); i++) {
            MergedItem item = items.get(i);
            UUID stored = ids.get(i);
            UUID itemId = stored == null ? item.origins().get(0).actionId() : stored;
            for (Disagreement one : item.disagreements()) {
                MergeConflict conflict = new MergeConflict(merge.id(), itemId, item.reference(), one, clock);
                MergeConflict old = bySubject.get(conflict.subject());
                if (old == null) {
                    raised.add(conflict);
                } else {
                    news |= old.becomes(one);
                }
            }
            for (String field : item.agreed()) {
                MergeConflict over = bySubject.get(new MergeConflict.Subject(itemId, field));
                if (over != null) {
                    over.close(ConflictState.AGREED, null, clock);
                    agreed++;
                }
            }
        }
        merge.opened(raised.size());
        merges.persist(merge);
        merges.keep(raised);
        if (agreed > 0) {
            merge.closed(agreed, clock);
        }
        return news || agreed > 0 || !raised.isEmpty();
    }

    /**
     * What the draft is to become after decisions.
     *
     * @param returning the actions of inputs that the draft had deleted and takes back
     */
    record Decided(List<MergedItem> changed, Set<UUID> returning) {}

    /** Closes the conflicts as decided. */
    Decided decide(PlanMerge merge, DraftSheet sheet, List<NewResolutions.Resolution> wanted) {
        Map<UUID, MergeConflict> found =
                merges
                        .conflicts(
                                merge.id(),
                                wanted.stream()
                                        .map(NewResolutions.Resolution::conflictId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(MergeConflict::id, conflict -> conflict));
        check(wanted, found, sheet);
        Map<UUID, Map<String, Object>> fields = new LinkedHashMap<>();
        Set<UUID> withdrawn = new HashSet<>();
        Set<UUID> returning = new HashSet<>();
        for (NewResolutions.Resolution one : wanted) {
            MergeConflict conflict = Objects.requireNonNull(found.get(one.conflictId()));
            if (!conflict.isOpen()) {
                throw PlansProblem.CONFLICT_RESOLVED.because(
                        "One of the conflicts is " + conflict.state().wire() + ".");
            }
            if (one.decision() == NewResolutions.Decision.KEEP) {
                conflict.close(ConflictState.KEPT, null, clock);
                continue;
            }
            UUID itemId = conflict.itemId();
            switch (conflict.disagreement().kind()) {
                case DIFFERS ->
                    take(conflict, one.planId(), fields.computeIfAbsent(itemId, id -> new HashMap<>(sheet.fields(id))));
                case GONE_THERE -> withdrawn.add(itemId);
                case GONE_HERE -> returning.add(itemId);
            }
            conflict.close(ConflictState.TAKEN, one.planId(), clock);
        }
        withdrawn.forEach(id -> fields.computeIfAbsent(id, sheet::fields));
        List<MergedItem> changed = new ArrayList<>();
        fields.forEach((id, content) -> changed.add(sheet.decided(
                id, withdrawn.contains(id) ? MergedItem.Change.WITHDRAWN : MergedItem.Change.UPDATED, content)));
        return new Decided(changed, returning);
    }

    private void take(MergeConflict conflict, @Nullable UUID planId, Map<String, Object> fields) {
        String field = conflict.subject().field();
        Object value = planId == null
                ? null
                : conflict.sideOf(planId).map(Disagreement.Side::value).orElse(null);
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, json.valueToTree(value));
        }
    }

    private static void check(
            List<NewResolutions.Resolution> wanted, Map<UUID, MergeConflict> found, DraftSheet sheet) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/resolutions/" + i;
            MergeConflict conflict = found.get(wanted.get(i).conflictId());
            if (conflict == null) {
                errors.add(
                        FieldError.at(pointer + "/conflictId", "unknown-conflict", "The merge has no such conflict."));
            } else {
                problem(wanted.get(i), conflict, sheet, pointer).ifPresent(errors::add);
            }
        }
        if (!errors.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because("A decision does not fit its conflict.", errors);
        }
    }

    private static Optional<FieldError> problem(
            NewResolutions.Resolution wanted, MergeConflict conflict, DraftSheet sheet, String pointer) {
        UUID planId = wanted.planId();
        if (wanted.decision() == NewResolutions.Decision.KEEP) {
            return planId == null
                    ? Optional.empty()
                    : Optional.of(FieldError.at(pointer + "/planId", "nothing-taken", "What is kept is the draft's."));
        }
        if (planId == null || conflict.sideOf(planId).isEmpty()) {
            return Optional.of(FieldError.at(
                    pointer + "/planId", "no-such-side", "Name a plan that is on one side of the conflict."));
        }
        boolean needsAction = conflict.disagreement().kind() != Disagreement.Kind.GONE_HERE;
        return needsAction && !sheet.has(conflict.itemId())
                ? Optional.of(FieldError.at(pointer, "action-gone", "The draft has deleted the action since."))
                : Optional.empty();
    }
}
