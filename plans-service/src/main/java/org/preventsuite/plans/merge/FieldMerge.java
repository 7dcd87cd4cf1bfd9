package org.preventsuite.plans.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.body.MatchKey;

/** The three-way merge of one field: what each input said, what it says now, and what the draft says. */
final class FieldMerge {
    private final String field;
    private final @Nullable Object here;
    private final List<Voice> voices;

    /**
     * @param here what the draft says
     * @param sources the inputs that have the item now
     */
    FieldMerge(String field, @Nullable Object here, List<Source> sources) {
        this.field = field;
        this.here = here;
        this.voices = sources.stream().map(this::voice).toList();
    }

    /** An item of the draft as one input had it when it was last merged, if it did, and has it now. */
    record Source(@Nullable SourceItem before, SourceItem now) {}

    /** What one input says about the field; {@code isNew} when it had no item before. */
    private record Voice(
            Origin origin,
            boolean isNew,
            @Nullable Object before,
            @Nullable Object now) {
        boolean speaks() {
            return now != null;
        }

        boolean hasMoved() {
            return isNew || !Objects.equals(before, now);
        }

        boolean saidBefore(@Nullable Object value) {
            return !isNew && Objects.equals(before, value);
        }
    }

    private Voice voice(Source source) {
        SourceItem before = source.before();
        return new Voice(
                source.now().origin(),
                before == null,
                before == null ? null : before.fields().get(field),
                source.now().fields().get(field));
    }

    /**
     * The field after the merge.
     *
     * @param agreed whether a conflict about it that was open is over
     */
    record Settled(@Nullable Object value, @Nullable Disagreement disagreement, boolean agreed) {}

    /** For an item that the draft has. */
    Settled settle(boolean disputed) {
        List<Voice> moved = voices.stream().filter(Voice::hasMoved).toList();
        if (moved.isEmpty()) {
            return keep(false);
        }
        if (unanimous()) {
            Object theirs = firstWord();
            boolean followed = moved.stream().anyMatch(voice -> voice.saidBefore(here));
            return followed || Objects.equals(theirs, here) ? new Settled(theirs, null, true) : disagree();
        }
        if (disputed || agreedBefore()) {
            return disagree();
        }
        return follow(moved);
    }

    /** For an item that is new to the draft: the first input's word stands until a disagreement is decided. */
    Settled begin() {
        Object first = firstWord();
        return unanimous()
                ? new Settled(first, null, true)
                : new Settled(first, new Disagreement(Disagreement.Kind.DIFFERS, field, first, sides()), false);
    }

    /** The inputs disagreed before and somebody decided; those that have moved since are heard again. */
    private Settled follow(List<Voice> moved) {
        Object theirs = moved.get(0).now();
        boolean oneWord = moved.stream().allMatch(voice -> Objects.equals(voice.now(), theirs));
        if (oneWord && Objects.equals(theirs, here)) {
            return keep(true);
        }
        return oneWord && moved.stream().allMatch(voice -> voice.saidBefore(here))
                ? new Settled(theirs, null, true)
                : disagree();
    }

    private Settled keep(boolean agreed) {
        return new Settled(here, null, agreed);
    }

    private Settled disagree() {
        return new Settled(here, new Disagreement(Disagreement.Kind.DIFFERS, field, here, sides()), false);
    }

    private @Nullable Object firstWord() {
        return voices.stream().filter(Voice::speaks).findFirst().map(Voice::now).orElse(null);
    }

    /** An input that does not state the field contradicts nobody. */
    private boolean unanimous() {
        Object first = firstWord();
        return voices.stream().filter(Voice::speaks).allMatch(voice -> alike(voice.now(), first));
    }

    /** Two plans that print one action need not print the same capitals and full stops. */
    private boolean alike(@Nullable Object one, @Nullable Object other) {
        return field.equals(SourceItem.WORDING)
                ? MatchKey.of(String.valueOf(one)).equals(MatchKey.of(String.valueOf(other)))
                : Objects.equals(one, other);
    }

    private boolean agreedBefore() {
        List<Object> said =
                voices.stream().map(Voice::before).flatMap(Stream::ofNullable).toList();
        return voices.stream().noneMatch(Voice::isNew) && said.stream().allMatch(one -> alike(one, said.get(0)));
    }

    private List<Disagreement.Side> sides() {
        Map<Optional<Object>, List<Origin>> byValue = new LinkedHashMap<>();
        boolean silent = voices.stream().noneMatch(Voice::speaks);
        voices.stream().filter(voice -> silent || voice.speaks()).forEach(voice -> byValue.computeIfAbsent(
                        Optional.ofNullable(voice.now()), value -> new ArrayList<>())
                .add(voice.origin()));
        return byValue.entrySet().stream()
                .map(side -> new Disagreement.Side(side.getKey().orElse(null), side.getValue()))
                .toList();
    }
}
