package org.preventsuite.training.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.training.session.SessionCount;
import org.preventsuite.training.session.SessionEditor;
import org.preventsuite.training.session.SessionKey;
import org.preventsuite.training.session.StoredSession;

/** Stores the changes of one import, a session at a time. */
final class ImportWriter {
    private static final int SESSIONS_IN_MEMORY = 200;

    private final Caller caller;
    private final AttendanceImport made;
    private final SessionEditor sessions;
    private final ImportRepository imports;
    private final List<StagedRow> rows = new ArrayList<>();
    private int written;

    ImportWriter(Caller caller, AttendanceImport made, SessionEditor sessions, ImportRepository imports) {
        this.caller = caller;
        this.made = made;
        this.sessions = sessions;
        this.imports = imports;
    }

    void take(StagedRow row) {
        if (!rows.isEmpty() && !rows.get(0).group().equals(row.group())) {
            write();
        }
        rows.add(row);
    }

    void end() {
        write();
        sessions.flushAndForget();
    }

    private void write() {
        if (rows.isEmpty()) {
            return;
        }
        StagedRow first = rows.get(0);
        UUID sessionId = first.sessionId();
        if (sessionId == null) {
            UUID created =
                    sessions.create(caller, made.areaCode(), first.count().session(), counts(new LinkedHashMap<>()));
            imports.stored(made.batchId(), first.group(), created);
        } else {
            StoredSession stored = sessions.get(sessionId);
            Map<List<Object>, SessionCount> counts = new LinkedHashMap<>();
            stored.attendance().forEach(one -> counts.put(place(one), one));
            sessions.change(caller, sessionId, key(stored.key()), counts(counts));
        }
        rows.clear();
        if (++written % SESSIONS_IN_MEMORY == 0) {
            sessions.flushAndForget();
        }
    }

    /** The key of the rows, or the stored one where all rows take something away. */
    private SessionKey key(SessionKey stored) {
        return rows.stream()
                .filter(row -> row.outcome() != ImportOutcome.REMOVED)
                .map(row -> row.count().session())
                .findFirst()
                .orElse(stored);
    }

    private List<SessionCount> counts(Map<List<Object>, SessionCount> counts) {
        for (StagedRow row : rows) {
            SessionCount count = new SessionCount(
                    row.count().audienceId(), row.count().basis(), row.count().people());
            if (row.outcome() == ImportOutcome.REMOVED) {
                counts.remove(place(count));
            } else {
                counts.put(place(count), count);
            }
        }
        return List.copyOf(counts.values());
    }

    private static List<Object> place(SessionCount count) {
        return List.of(count.audienceId(), count.basis());
    }
}
