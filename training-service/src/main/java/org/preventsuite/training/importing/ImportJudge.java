package org.preventsuite.training.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.training.session.SessionCount;
import org.preventsuite.training.session.SessionEditor;
import org.preventsuite.training.session.SessionKey;
import org.preventsuite.training.session.StoredSession;

/** Judges the rows of one import, those of a session after each other, by what is stored of it. */
final class ImportJudge {
    private static final int MOST_COUNTS = 500;

    private final ImportOrder order;
    private final SessionEditor sessions;
    private String group = "";
    private @Nullable SessionKey key;
    private List<StoredSession> stored = List.of();
    private final Map<List<Object>, Integer> counts = new HashMap<>();
    private final Set<List<Object>> met = new HashSet<>();

    ImportJudge(ImportOrder order, SessionEditor sessions) {
        this.order = order;
        this.sessions = sessions;
    }

    Verdict judge(StagedRow row) {
        CountRow.Count count = row.count();
        if (!row.group().equals(group)) {
            begin(row.group(), count.session());
        }
        List<Object> place = List.of(count.audienceId(), count.basis());
        if (!count.session().equals(key)) {
            return refused("session-contradicts", Field.EXTERNAL_ID, "An earlier row puts this session elsewhere.");
        }
        if (stored.size() > 1) {
            return refused("ambiguous-session", null, "Several stored sessions fit. Give their external ids.");
        }
        if (!met.add(place)) {
            return refused("duplicate-row", null, "An earlier row counts the same. Add them up.");
        }
        Integer before = counts.putIfAbsent(place, count.people());
        if (counts.size() > MOST_COUNTS) {
            return refused("too-many-counts", null, "A session has at most " + MOST_COUNTS + " counts.");
        }
        return verdict(before, count);
    }

    private Verdict verdict(@Nullable Integer before, CountRow.Count count) {
        StoredSession session = stored.isEmpty() ? null : stored.get(0);
        // Learners may all have moved to a newer day; where nothing is stored of them, there is nothing to correct.
        if (before == null && count.people() == 0 && order.kind() == ImportKind.COMPLETIONS) {
            return new Verdict(ImportOutcome.UNCHANGED, session, null);
        }
        if (before == null) {
            return new Verdict(ImportOutcome.CREATED, session, null);
        }
        boolean same = before == count.people() && session != null && session.isKeyed(count.session());
        return new Verdict(same ? ImportOutcome.UNCHANGED : ImportOutcome.UPDATED, session, null);
    }

    private void begin(String next, SessionKey session) {
        group = next;
        key = session;
        stored = sessions.find(order.areaCode(), session);
        counts.clear();
        met.clear();
        for (StoredSession one : stored) {
            for (SessionCount known : one.attendance()) {
                Integer people = known.count();
                counts.put(List.of(known.audienceId(), known.basis()), people == null ? -1 : people);
            }
        }
    }

    private static Verdict refused(String reason, @Nullable Field field, String detail) {
        return new Verdict(
                ImportOutcome.REJECTED, null, new Refusal(reason, field == null ? null : field.wire(), detail));
    }
}
