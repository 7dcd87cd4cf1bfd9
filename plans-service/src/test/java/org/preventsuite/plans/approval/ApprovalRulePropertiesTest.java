package org.preventsuite.plans.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.approval.ApprovalState.APPROVED;
import static org.preventsuite.plans.approval.ApprovalState.APPROVED_WITH_CONDITIONS;
import static org.preventsuite.plans.approval.ApprovalState.AWAITING;
import static org.preventsuite.plans.approval.ApprovalState.REJECTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.approval.ApprovalRule.Kind;

/** What holds for every rule and every history of decisions. */
class ApprovalRulePropertiesTest {
    private static final UUID VERSION = id(1);
    private static final UUID OTHER_VERSION = id(2);
    private static final List<UUID> GROUPS = List.of(id(11), id(12), id(13), id(14));
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 6, 1);

    @Property(seed = "2009")
    void the_order_in_which_decisions_are_told_does_not_matter(
            @ForAll("rules") ApprovalRule rule, @ForAll("histories") List<Verdict> history, @ForAll Random random) {
        List<Verdict> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);
        assertThat(rule.judge(VERSION, shuffled)).isEqualTo(rule.judge(VERSION, history));
    }

    @Property(seed = "2009")
    void a_superseded_decision_counts_as_if_it_had_never_been(
            @ForAll("rules") ApprovalRule rule, @ForAll("histories") List<Verdict> history) {
        Set<UUID> superseded = new HashSet<>();
        history.forEach(one -> superseded.add(one.supersedesId()));
        List<Verdict> standing = history.stream()
                .filter(one -> !superseded.contains(one.id()))
                .map(one -> verdict(one, null))
                .toList();
        assertThat(rule.judge(VERSION, history)).isEqualTo(rule.judge(VERSION, standing));
    }

    @Property(seed = "2009")
    void of_one_group_only_the_last_decision_counts(
            @ForAll("rules") ApprovalRule rule, @ForAll("histories") List<Verdict> history, @ForAll Outcome outcome) {
        List<Verdict> longer = new ArrayList<>(history);
        Verdict last = decided(history.size(), GROUPS.get(0), FIRST_DAY.plusYears(1), outcome);
        longer.add(last);
        List<Verdict> shorter = new ArrayList<>(history);
        shorter.removeIf(
                one -> one.groupId().equals(last.groupId()) && one.versionId().equals(VERSION));
        Set<UUID> left = new HashSet<>();
        shorter.forEach(one -> left.add(one.id()));
        // A correction of a decision that is left out here would still correct it.
        shorter.replaceAll(one -> verdict(one, left.contains(one.supersedesId()) ? one.supersedesId() : null));
        Set<UUID> corrected = new HashSet<>();
        history.forEach(one -> corrected.add(one.supersedesId()));
        shorter.removeIf(one -> corrected.contains(one.id()));
        shorter.add(last);
        assertThat(rule.judge(VERSION, longer)).isEqualTo(rule.judge(VERSION, shorter));
    }

    @Property(seed = "2009")
    void what_is_awaited_waits_for_a_group_of_the_rule_and_nothing_else_does(
            @ForAll("rules") ApprovalRule rule, @ForAll("histories") List<Verdict> history) {
        Approval approval = rule.judge(VERSION, history);
        assertThat(approval.stillToDecide()).isSubsetOf(GROUPS).doesNotHaveDuplicates();
        if (approval.state() != AWAITING) {
            assertThat(approval.stillToDecide()).isEmpty();
        } else if (!rule.groupIds().isEmpty()) {
            assertThat(approval.stillToDecide()).isNotEmpty().isSubsetOf(rule.groupIds());
        }
    }

    @Property(seed = "2009")
    void a_group_that_the_rule_does_not_know_changes_nothing(
            @ForAll("rules") ApprovalRule rule, @ForAll("histories") List<Verdict> history, @ForAll Outcome outcome) {
        if (rule.groupIds().isEmpty()) {
            return; // then every group is of the rule
        }
        List<Verdict> longer = new ArrayList<>(history);
        longer.add(decided(history.size(), id(99), FIRST_DAY.plusYears(1), outcome));
        assertThat(rule.judge(VERSION, longer)).isEqualTo(rule.judge(VERSION, history));
    }

    @Property(seed = "2009")
    void what_all_approve_any_and_the_named_approve(@ForAll("histories") List<Verdict> history) {
        ApprovalState all = new ApprovalRule(Kind.ALL, GROUPS, List.of())
                .judge(VERSION, history)
                .state();
        if (all == APPROVED || all == APPROVED_WITH_CONDITIONS) {
            assertThat(new ApprovalRule(Kind.ANY, GROUPS, List.of())
                            .judge(VERSION, history)
                            .state())
                    .isIn(APPROVED, APPROVED_WITH_CONDITIONS);
            assertThat(new ApprovalRule(Kind.NAMED, GROUPS, GROUPS.subList(1, 3))
                            .judge(VERSION, history)
                            .state())
                    .isIn(APPROVED, APPROVED_WITH_CONDITIONS);
        }
    }

    @Property(seed = "2009")
    void all_named_is_all(@ForAll("histories") List<Verdict> history) {
        assertThat(new ApprovalRule(Kind.NAMED, GROUPS, GROUPS).judge(VERSION, history))
                .isEqualTo(new ApprovalRule(Kind.ALL, GROUPS, List.of()).judge(VERSION, history));
    }

    @Example
    void a_named_group_approves_and_the_other_takes_note() {
        ApprovalRule rule = new ApprovalRule(Kind.NAMED, GROUPS.subList(0, 2), GROUPS.subList(0, 1));
        Verdict approved = decided(1, GROUPS.get(0), FIRST_DAY, Outcome.APPROVED);
        assertThat(rule.judge(VERSION, List.of(approved))).isEqualTo(new Approval(AWAITING, GROUPS.subList(1, 2), 0));
        Verdict deferred = decided(2, GROUPS.get(1), FIRST_DAY, Outcome.DEFERRED);
        assertThat(rule.judge(VERSION, List.of(approved, deferred)).state()).isEqualTo(AWAITING);
        Verdict noted = decided(3, GROUPS.get(1), FIRST_DAY.plusDays(14), Outcome.NOTED);
        assertThat(rule.judge(VERSION, List.of(approved, deferred, noted)))
                .isEqualTo(new Approval(APPROVED, List.of(), 0));
        Verdict rejected = decided(4, GROUPS.get(1), FIRST_DAY.plusDays(15), Outcome.REJECTED);
        assertThat(rule.judge(VERSION, List.of(approved, rejected)).state()).isEqualTo(APPROVED);
    }

    @Example
    void one_that_rejects_stops_all_and_any_only_when_nobody_is_left() {
        Verdict rejected = decided(1, GROUPS.get(0), FIRST_DAY, Outcome.REJECTED);
        assertThat(new ApprovalRule(Kind.ALL, GROUPS, List.of()).judge(VERSION, List.of(rejected)))
                .isEqualTo(new Approval(REJECTED, List.of(), 0));
        assertThat(new ApprovalRule(Kind.ANY, GROUPS.subList(0, 2), List.of()).judge(VERSION, List.of(rejected)))
                .isEqualTo(new Approval(AWAITING, GROUPS.subList(1, 2), 0));
        assertThat(ApprovalRule.USUAL.judge(VERSION, List.of(rejected)).state()).isEqualTo(REJECTED);
    }

    @Example
    void a_condition_of_one_makes_the_approval_of_all_conditional_and_is_counted_until_it_is_met() {
        ApprovalRule all = new ApprovalRule(Kind.ALL, GROUPS.subList(0, 2), List.of());
        Verdict approved = decided(1, GROUPS.get(0), FIRST_DAY, Outcome.APPROVED);
        Verdict conditional = decided(2, GROUPS.get(1), FIRST_DAY, Outcome.APPROVED_WITH_CONDITIONS);
        assertThat(all.judge(VERSION, List.of(approved, conditional)))
                .isEqualTo(new Approval(APPROVED_WITH_CONDITIONS, List.of(), 2));
        assertThat(new ApprovalRule(Kind.ANY, GROUPS.subList(0, 2), List.of())
                        .judge(VERSION, List.of(approved, conditional))
                        .state())
                .isEqualTo(APPROVED);
        assertThat(ApprovalRule.USUAL.judge(VERSION, List.of(conditional)).state())
                .isEqualTo(APPROVED_WITH_CONDITIONS);
    }

    @Example
    void nothing_decided_is_awaited_by_everybody() {
        assertThat(new ApprovalRule(Kind.ALL, GROUPS, List.of()).judge(VERSION, List.of()))
                .isEqualTo(new Approval(AWAITING, GROUPS, 0));
        assertThat(ApprovalRule.USUAL.judge(VERSION, List.of())).isEqualTo(new Approval(AWAITING, List.of(), 0));
    }

    @Example
    void a_correction_on_another_version_takes_the_decision_off_this_one() {
        Verdict wrong = decided(1, GROUPS.get(0), FIRST_DAY, Outcome.APPROVED);
        Verdict right =
                new Verdict(id(502), OTHER_VERSION, GROUPS.get(0), FIRST_DAY, at(2), Outcome.APPROVED, wrong.id(), 0);
        assertThat(ApprovalRule.USUAL.judge(VERSION, List.of(wrong, right)).state())
                .isEqualTo(AWAITING);
        assertThat(ApprovalRule.USUAL
                        .judge(OTHER_VERSION, List.of(wrong, right))
                        .state())
                .isEqualTo(APPROVED);
    }

    @Provide
    Arbitrary<ApprovalRule> rules() {
        Arbitrary<List<UUID>> groups =
                Arbitraries.of(GROUPS).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(
                Arbitraries.just(ApprovalRule.USUAL),
                groups.map(all -> new ApprovalRule(Kind.ALL, all, List.of())),
                groups.map(all -> new ApprovalRule(Kind.ANY, all, List.of())),
                groups.map(all -> new ApprovalRule(Kind.NAMED, all, all.subList(0, (all.size() + 1) / 2))));
    }

    /** Decisions one after the other, some on another version, some correcting an earlier one that nobody corrected. */
    @Provide
    Arbitrary<List<Verdict>> histories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(GROUPS),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new);
        return step.list().ofMaxSize(8).map(steps -> {
            List<Verdict> history = new ArrayList<>();
            Set<Integer> corrected = new HashSet<>();
            IntStream.range(0, steps.size()).forEach(i -> {
                Step one = steps.get(i);
                Verdict verdict = decided(i, one.group(), FIRST_DAY.plusDays(one.day()), one.outcome());
                UUID supersedes = one.corrects() < i && corrected.add(one.corrects()) ? id(500 + one.corrects()) : null;
                UUID version = one.version() == 0 ? OTHER_VERSION : VERSION;
                history.add(new Verdict(
                        verdict.id(),
                        version,
                        verdict.groupId(),
                        verdict.decidedOn(),
                        verdict.recordedAt(),
                        verdict.outcome(),
                        supersedes,
                        verdict.openConditions()));
            });
            return history;
        });
    }

    private record Step(UUID group, int day, Outcome outcome, int version, int corrects) {}

    private static Verdict decided(int number, UUID group, LocalDate day, Outcome outcome) {
        int open = outcome == Outcome.APPROVED_WITH_CONDITIONS ? 2 : 0;
        return new Verdict(id(500 + number), VERSION, group, day, at(number), outcome, null, open);
    }

    private static Verdict verdict(Verdict one, @Nullable UUID supersedes) {
        return new Verdict(
                one.id(),
                one.versionId(),
                one.groupId(),
                one.decidedOn(),
                one.recordedAt(),
                one.outcome(),
                supersedes,
                one.openConditions());
    }

    private static Instant at(int second) {
        return Instant.parse("2026-04-14T09:30:00Z").plusSeconds(second);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
