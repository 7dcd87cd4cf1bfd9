package org.preventsuite.training.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.audit.AuditTrail;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.record.TimeOrderedId;
import org.preventsuite.training.audience.AudienceRepository;
import org.preventsuite.training.course.CourseLookup;
import org.preventsuite.training.session.SessionEditor;

/** Imports, each in one transaction: what is stored, its rows' results and its feed entries live or die together. */
@ApplicationScoped
@Transactional
class ImportService {
    private static final String TYPE = "import";
    private static final int WRITTEN_AT_ONCE = 1000;

    private final ImportRepository imports;
    private final ImportBatch batches;
    private final ImportRemovals removals;
    private final SessionEditor sessions;
    private final CourseLookup courses;
    private final AudienceRepository audiences;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportBatch batches,
            ImportRemovals removals,
            SessionEditor sessions,
            CourseLookup courses,
            AudienceRepository audiences,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.batches = batches;
        this.removals = removals;
        this.sessions = sessions;
        this.courses = courses;
        this.audiences = audiences;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Reads the source to its end and does with it what the order says.
     *
     * @param charset null for JSON
     */
    ImportView create(Caller caller, ImportOrder order, InputStream source, @Nullable Charset charset) {
        UUID batchId = TimeOrderedId.next(clock);
        batches.open(batchId);
        SourceSummary read = read(order, source, charset, batchId);
        if (read.rows() == 0) {
            throw CommonProblem.NOTHING_TO_IMPORT.because("There is no row.");
        }
        imports.lock(order.areaCode());
        imports.adopt(batchId);
        judge(order, batchId);
        Replacement replacement = order.replacement();
        if (replacement != null) {
            removals.note(batchId, order.areaCode(), replacement);
        }
        AttendanceImport made =
                new AttendanceImport(order, batchId, read, ImportCounts.of(imports.outcomes(batchId), read), clock);
        imports.persistAndFlush(made);
        audit.record(caller, TYPE + ".created", TYPE, made.id().toString(), made.areaCode());
        if (made.status() == ImportStatus.APPLIED) {
            write(caller, made);
        }
        return ImportView.of(made);
    }

    ImportView apply(Caller caller, UUID id, @Nullable String ifMatch) {
        AttendanceImport made = imports.get(id);
        caller.requireOwned(made.areaCode());
        IfMatch.require(ifMatch, made.version());
        made.apply(clock);
        imports.flush();
        audit.record(caller, TYPE + ".applied", TYPE, id.toString(), made.areaCode());
        imports.lock(made.areaCode());
        requireAsPreviewed(made);
        write(caller, made);
        return ImportView.of(made);
    }

    private SourceSummary read(ImportOrder order, InputStream source, @Nullable Charset charset, UUID batchId) {
        KnownNames names = new KnownNames(courses.named(order.areaCode()), audiences.ofArea(order.areaCode()));
        List<CountRow> waiting = new ArrayList<>();
        RowSink sink = row -> {
            waiting.add(row);
            if (waiting.size() == WRITTEN_AT_ONCE) {
                batches.add(batchId, waiting);
                waiting.clear();
            }
        };
        SourceSummary read;
        if (charset == null) {
            read = new XapiReader(new LearnerTally(order, names), json).read(source, sink);
        } else if (order.kind() == ImportKind.COMPLETIONS) {
            read = new CompletionReader(new LearnerTally(order, names)).read(source, charset, sink);
        } else {
            read = new AttendanceReader(order, names).read(source, charset, sink);
        }
        batches.add(batchId, waiting);
        return read;
    }

    private void judge(ImportOrder order, UUID batchId) {
        ImportJudge judge = new ImportJudge(order, sessions);
        Map<Integer, Verdict> verdicts = new HashMap<>();
        batches.each(batchId, order.externalScheme(), row -> {
            verdicts.put(row.number(), judge.judge(row));
            if (verdicts.size() == WRITTEN_AT_ONCE) {
                batches.judge(batchId, verdicts);
                verdicts.clear();
                sessions.flushAndForget();
            }
        });
        batches.judge(batchId, verdicts);
        sessions.flushAndForget();
    }

    private void requireAsPreviewed(AttendanceImport made) {
        ImportOrder order = made.order();
        ImportJudge judge = new ImportJudge(order, sessions);
        batches.each(made.batchId(), order.externalScheme(), row -> {
            if (row.number() % WRITTEN_AT_ONCE == 0) {
                sessions.flushAndForget();
            }
            if (!judge.judge(row).isThatOf(row)) {
                throw CommonProblem.PREVIEW_OUT_OF_DATE.because("A session has changed since the preview.");
            }
        });
        Replacement replacement = order.replacement();
        if (replacement != null && !removals.areStill(made.batchId(), made.areaCode(), replacement)) {
            throw CommonProblem.PREVIEW_OUT_OF_DATE.because("Other counts would be removed than the preview shows.");
        }
    }

    private void write(Caller caller, AttendanceImport made) {
        ImportWriter writer = new ImportWriter(caller, made, sessions, imports);
        batches.eachChange(made.batchId(), made.order().externalScheme(), writer::take);
        writer.end();
    }
}
