package org.preventsuite.plans.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.record.Sha256;

/** All areas at once, for tables that add to them. */
@ApplicationScoped
public class AreaRegister {
    /**
     * The authority that keeps the areas for everybody: England's code, which no council has. A token that carries it may
     * import them.
     */
    public static final String KEEPER = "E92000001";

    private final AreaRepository areas;
    private final Event<AreasChanged> events;

    AreaRegister(AreaRepository areas, Event<AreasChanged> events) {
        this.areas = areas;
        this.events = events;
    }

    /** What storing an area would do. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** The areas as they stand, and those that are about to join them. Nobody else's import changes them meanwhile. */
    @Transactional(TxType.MANDATORY)
    public Sheet open() {
        areas.lock();
        return new Sheet(areas.listAll().stream().map(Area::view).toList());
    }

    /** Stores what was judged good, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void store(Collection<ProposedArea> proposals) {
        Sheet sheet = open();
        sheet.expect(proposals);
        List<AreaView> changed = proposals.stream()
                .filter(proposal -> sheet.judge(proposal) != Effect.UNCHANGED)
                .map(sheet::become)
                .toList();
        changed.forEach(areas::store);
        areas.link(changed);
        events.fire(new AreasChanged(changed.stream()
                .flatMap(area -> Stream.concat(Stream.of(area.areaCode()), area.predecessors().stream()))
                .collect(Collectors.toSet())));
    }

    /** The areas as they stand, for judging proposals without storing them. */
    public static final class Sheet {
        private final Map<String, AreaView> known = new HashMap<>();
        private final Map<String, ProposedArea> expected = new HashMap<>();

        private Sheet(List<AreaView> stored) {
            stored.forEach(area -> known.put(area.areaCode(), area));
        }

        /** Changes whenever an area does. */
        public String state() {
            StringBuilder text = new StringBuilder();
            new TreeSet<>(known.keySet())
                    .forEach(code ->
                            text.append(code).append(':').append(version(code)).append(' '));
            return Sha256.of(text.toString());
        }

        private long version(String code) {
            AreaView area = known.get(code);
            return area == null ? 0 : area.version();
        }

        /** Says which areas are to be stored together: they may name one another. */
        public void expect(Collection<ProposedArea> proposals) {
            expected.clear();
            proposals.forEach(proposal -> expected.put(proposal.code(), proposal));
        }

        /**
         * Says what storing the proposal would do.
         *
         * @throws org.preventsuite.kit.problem.ProblemException when a rule refuses it, with the columns that are wrong
         */
        public Effect judge(ProposedArea proposal) {
            List<FieldError> errors = new ArrayList<>();
            AreaView old = known.get(proposal.code());
            if (old == null) {
                require(proposal.name(), "name", errors);
                require(proposal.kind(), "kind", errors);
                require(proposal.validFrom(), "validFrom", errors);
            } else if (proposal.kind() != null && !proposal.kind().equals(old.kind())) {
                errors.add(FieldError.at("/kind", "kind-changed", "An area of another kind has a code of its own."));
            }
            LocalDate from = from(proposal.code());
            requireNotBefore(from, proposal.validTo(), "validTo", errors);
            requireNotBefore(from, proposal.plannedLastDay(), "plannedLastDay", errors);
            proposal.parents().forEach(parent -> requireParent(proposal, parent, errors));
            proposal.predecessors()
                    .forEach(other -> requireLater("predecessors", other, proposal.code(), other, errors));
            proposal.successors().forEach(other -> requireLater("successors", proposal.code(), other, other, errors));
            if (!errors.isEmpty()) {
                throw CommonProblem.INVALID_CONTENT.because("The area does not hold together.", errors);
            }
            return old == null ? Effect.CREATED : become(proposal).equals(old) ? Effect.UNCHANGED : Effect.UPDATED;
        }

        /** The area as it would be, at the version it has. */
        private AreaView become(ProposedArea proposal) {
            AreaView old = known.get(proposal.code());
            return new AreaView(
                    proposal.code(),
                    old == null ? 0 : old.version(),
                    stated(proposal.name(), old == null ? "" : old.name()),
                    stated(proposal.kind(), old == null ? "" : old.kind()),
                    stated(from(proposal.code()), LocalDate.MIN),
                    proposal.validTo() != null ? proposal.validTo() : old == null ? null : old.validTo(),
                    proposal.plannedLastDay() != null
                            ? proposal.plannedLastDay()
                            : old == null ? null : old.plannedLastDay(),
                    proposal.parents().isEmpty() && old != null ? old.parents() : links(proposal.parents()),
                    union(old == null ? List.of() : old.predecessors(), proposal.predecessors()),
                    union(old == null ? List.of() : old.successors(), proposal.successors()),
                    old == null ? "published" : old.confidence());
        }

        private static <T> T stated(@Nullable T value, T otherwise) {
            return value == null ? otherwise : value;
        }

        /** In the order that areas are answered with. */
        private List<AreaView.Link> links(List<String> parents) {
            return parents.stream()
                    .distinct()
                    .map(parent -> new AreaView.Link(parent, stated(kind(parent), "")))
                    .sorted(Comparator.comparing(AreaView.Link::kind).thenComparing(AreaView.Link::areaCode))
                    .toList();
        }

        private static List<String> union(List<String> known, List<String> stated) {
            Set<String> all = new HashSet<>(known);
            return all.containsAll(stated)
                    ? known
                    : Stream.concat(known.stream(), stated.stream()).distinct().toList();
        }

        private @Nullable String kind(String code) {
            ProposedArea proposal = expected.get(code);
            AreaView stored = known.get(code);
            return stored != null ? stored.kind() : proposal == null ? null : proposal.kind();
        }

        private @Nullable LocalDate from(String code) {
            ProposedArea proposal = expected.get(code);
            AreaView stored = known.get(code);
            return proposal != null && proposal.validFrom() != null
                    ? proposal.validFrom()
                    : stored == null ? null : stored.validFrom();
        }

        private static void require(@Nullable Object value, String column, List<FieldError> errors) {
            if (value == null) {
                errors.add(FieldError.at("/" + column, "required", "An area that is new needs it."));
            }
        }

        private static void requireNotBefore(
                @Nullable LocalDate from, @Nullable LocalDate to, String column, List<FieldError> errors) {
            if (from != null && to != null && to.isBefore(from)) {
                errors.add(FieldError.at("/" + column, "before-start", "The area would end before it begins."));
            }
        }

        private void requireParent(ProposedArea proposal, String parent, List<FieldError> errors) {
            String kind = kind(parent);
            if (kind == null) {
                errors.add(FieldError.at("/parents", "unknown-area", "There is no such area, here or in the table."));
            } else if (kind.equals(kind(proposal.code()))) {
                errors.add(FieldError.at("/parents", "same-kind", "An area belongs to areas of other kinds."));
            }
        }

        /** Who takes over begins later, so that no area can come after itself. */
        private void requireLater(
                String column, String predecessor, String successor, String other, List<FieldError> errors) {
            LocalDate first = from(predecessor);
            LocalDate second = from(successor);
            if (kind(other) == null) {
                errors.add(FieldError.at("/" + column, "unknown-area", "There is no such area, here or in the table."));
            } else if (first != null && second != null && !second.isAfter(first)) {
                errors.add(FieldError.at(
                        "/" + column, "not-later", "A successor begins on a later day than its predecessor."));
            }
        }
    }
}
