package org.preventsuite.training.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.session.SessionKey;
import org.preventsuite.training.statement.CountBasis;

/**
 * Counts the completions of learners, each learner once for a course: at the newest day. A learner is known here only by a
 * digest under a key that is made for the one request and ends with it; nothing of a learner leaves.
 */
final class LearnerTally {
    private static final String DIGEST = "HmacSHA256";
    private static final Comparator<Group> IN_ORDER = Comparator.comparing(Group::day)
            .thenComparing(Group::courseId)
            .thenComparing(Group::audienceId)
            .thenComparing(Group::basis);

    private final ImportOrder order;
    private final KnownNames names;
    private final Mac digest;
    private final Map<Group, Group> groups = new HashMap<>();
    private final Map<Long, Group> newest = new HashMap<>();
    private final Map<Refusal, Refused> refused = new LinkedHashMap<>();

    /** A count in the making; there are as many as courses, days or months, and audiences make. */
    private static final class Group {
        private final UUID courseId;
        private final LocalDate day;
        private final UUID audienceId;
        private final CountBasis basis;
        private int people;

        Group(UUID courseId, LocalDate day, UUID audienceId, CountBasis basis) {
            this.courseId = courseId;
            this.day = day;
            this.audienceId = audienceId;
            this.basis = basis;
        }

        UUID courseId() {
            return courseId;
        }

        LocalDate day() {
            return day;
        }

        UUID audienceId() {
            return audienceId;
        }

        CountBasis basis() {
            return basis;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Group group
                    && courseId.equals(group.courseId)
                    && day.equals(group.day)
                    && audienceId.equals(group.audienceId)
                    && basis == group.basis;
        }

        @Override
        public int hashCode() {
            return List.of(courseId, day, audienceId, basis).hashCode();
        }
    }

    /** How many rows were refused for one reason, and the first of them. */
    private static final class Refused {
        private final long first;
        private long rows;

        Refused(long first) {
            this.first = first;
        }
    }

    LearnerTally(ImportOrder order, KnownNames names) {
        this.order = order;
        this.names = names;
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            digest = Mac.getInstance(DIGEST);
            digest.init(new SecretKeySpec(key, DIGEST));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + DIGEST, e);
        }
    }

    /** Counts one row of the source, or notes why it does not count. */
    void count(long row, Completion completion) {
        Optional<CourseTerms> course = completion.courses().stream()
                .flatMap(name -> names.course(name).stream())
                .findFirst();
        Optional<UUID> audience = completion.department().flatMap(names::audience);
        if (course.isEmpty()) {
            refuse(row, Field.COURSE, "unknown-course", "No course of this authority, or several.");
        } else if (course.get().exposure()) {
            refuse(row, Field.COURSE, "exposure-is-not-training", "Nobody is known to have read an e-mailed link.");
        } else if (audience.isEmpty()) {
            refuse(row, Field.AUDIENCE, "unknown-audience", "No audience of this authority, or several.");
        } else if (completion.day().isEmpty()) {
            refuse(row, Field.DATE, "not-a-date", "A day such as 2016-12-05 or 05/12/2016.");
        } else if (completion.learner().isEmpty()) {
            refuse(row, Field.LEARNER, "no-learner", "Without it nobody can be counted once.");
        } else {
            LocalDate day = order.grain() == Grain.MONTH
                    ? completion.day().get().withDayOfMonth(1)
                    : completion.day().get();
            if (isOutside(day, completion.basis())) {
                refuse(row, Field.DATE, "outside-scope", "Outside the period or basis that is replaced.");
            } else {
                count(
                        completion.learner().get(),
                        new Group(course.get().courseId(), day, audience.get(), completion.basis()));
            }
        }
    }

    private void count(String learner, Group wanted) {
        Group group = groups.computeIfAbsent(wanted, one -> one);
        Group before = newest.putIfAbsent(hidden(learner, wanted), group);
        if (before == null) {
            group.people++;
        } else if (before.day.isBefore(group.day)) {
            newest.put(hidden(learner, wanted), group);
            before.people--;
            group.people++;
        }
    }

    private long hidden(String learner, Group group) {
        String text = learner.strip().toLowerCase(Locale.ROOT) + "\n" + group.courseId + "\n" + group.basis;
        return ByteBuffer.wrap(digest.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private boolean isOutside(LocalDate day, CountBasis basis) {
        Replacement replacement = order.replacement();
        if (replacement == null) {
            return false;
        }
        PeriodKey scope = PeriodKey.of(replacement.periodId());
        LocalDate last = order.grain() == Grain.MONTH ? day.plusMonths(1).minusDays(1) : day;
        return basis != replacement.basis() || day.isBefore(scope.start()) || last.isAfter(scope.end());
    }

    private void refuse(long row, Field field, String reason, String detail) {
        refused.computeIfAbsent(Refusal.in(field, reason, detail), why -> new Refused(row)).rows++;
    }

    /** Gives out the counts, and one row for each reason to refuse. */
    void report(RowSink sink) {
        int number = 0;
        for (Group group : groups.keySet().stream().sorted(IN_ORDER).toList()) {
            boolean monthly = order.grain() == Grain.MONTH;
            SessionKey session = new SessionKey(
                    group.courseId, monthly ? null : group.day, monthly ? CellDate.month(group.day) : null, null, null);
            sink.take(CountRow.of(++number, new CountRow.Count(session, group.audienceId, group.basis, group.people)));
        }
        for (Map.Entry<Refusal, Refused> one : refused.entrySet()) {
            Refusal why = one.getKey();
            Refused rows = one.getValue();
            sink.take(CountRow.of(
                    ++number,
                    new Refusal(
                            why.reason(),
                            why.field(),
                            why.detail() + " Rows: " + rows.rows + ", the first is " + rows.first + ".")));
        }
    }
}
