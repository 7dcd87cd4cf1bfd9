package org.preventsuite.training.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.session.SessionKey;
import org.preventsuite.training.statement.CountBasis;

/**
 * The rows of an import in the database: written in passing while they come in, read again one after another. Plain JDBC,
 * so that a million rows take no more memory than a thousand.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportBatch {
    private static final int FETCHED_AT_ONCE = 1000;
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);
    private static final String COLUMNS =
            "row_number, session_key, course_id, held_on, period_id, host, external_value,"
                    + " audience_id, basis, count, outcome, session_id, session_version";

    private final AgroalDataSource database;
    private final Clock clock;

    ImportBatch(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a batch and clears away what was abandoned. In a transaction of its own: the table may come in slowly. */
    @Transactional(TxType.REQUIRES_NEW)
    void open(UUID batchId) {
        Timestamp now = Timestamp.from(clock.instant());
        Timestamp old = Timestamp.from(clock.instant().minus(ABANDONED_AFTER));
        update(
                "delete from attendance_import_row r using import_batch b where b.began_at < ? and r.batch_id ="
                        + " b.batch_id",
                old);
        update("delete from import_batch where began_at < ?", old);
        update("insert into import_batch (batch_id, began_at) values (?, ?)", batchId, now);
    }

    /** Writes rows in a transaction of its own, so that no long one holds up the readers of the feed. */
    @Transactional(TxType.REQUIRES_NEW)
    void add(UUID batchId, List<CountRow> rows) {
        String sql = "insert into attendance_import_row (batch_id, " + COLUMNS + ", reason, field, detail)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (CountRow row : rows) {
                CountRow.Count count = row.count();
                Refusal refusal = row.refusal();
                SessionKey session = count == null ? null : count.session();
                ExternalId external = session == null ? null : session.externalId();
                bind(
                        insert,
                        batchId,
                        row.number(),
                        session == null ? null : group(session),
                        session == null ? null : session.courseId(),
                        session == null ? null : session.heldOn(),
                        session == null ? null : session.periodId(),
                        session == null ? null : session.host(),
                        external == null ? null : external.value(),
                        count == null ? null : count.audienceId(),
                        count == null ? null : count.basis().name(),
                        count == null ? null : count.people(),
                        refusal == null ? null : ImportOutcome.REJECTED.name(),
                        null,
                        null,
                        refusal == null ? null : refusal.reason(),
                        refusal == null ? null : refusal.field(),
                        refusal == null ? null : refusal.detail());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Gives out the good rows of the source one by one, those of a session together. */
    void each(UUID batchId, String externalScheme, Consumer<StagedRow> reader) {
        read("outcome is distinct from 'REMOVED'", batchId, externalScheme, reader);
    }

    /** Gives out the rows that change something. */
    void eachChange(UUID batchId, String externalScheme, Consumer<StagedRow> reader) {
        read("outcome in ('CREATED', 'UPDATED', 'REMOVED')", batchId, externalScheme, reader);
    }

    private void read(String which, UUID batchId, String externalScheme, Consumer<StagedRow> reader) {
        String sql = "select " + COLUMNS + " from attendance_import_row where batch_id = ? and session_key is not null"
                + " and " + which + " order by session_key, row_number";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            query.setObject(1, batchId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(row(rows, externalScheme));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes what becomes of rows. */
    void judge(UUID batchId, Map<Integer, Verdict> verdicts) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update attendance_import_row set outcome = ?, session_id = ?, session_version = ?,"
                                + " reason = ?, field = ?, detail = ? where batch_id = ? and row_number = ?")) {
            for (Map.Entry<Integer, Verdict> one : verdicts.entrySet()) {
                Verdict verdict = one.getValue();
                Refusal refusal = verdict.refusal();
                bind(
                        update,
                        verdict.outcome().name(),
                        verdict.session() == null ? null : verdict.session().id(),
                        verdict.session() == null ? null : verdict.session().version(),
                        refusal == null ? null : refusal.reason(),
                        refusal == null ? null : refusal.field(),
                        refusal == null ? null : refusal.detail(),
                        batchId,
                        one.getKey());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static StagedRow row(ResultSet row, String externalScheme) throws SQLException {
        String external = row.getString("external_value");
        String outcome = row.getString("outcome");
        long version = row.getLong("session_version");
        return new StagedRow(
                row.getInt("row_number"),
                row.getString("session_key"),
                new CountRow.Count(
                        new SessionKey(
                                row.getObject("course_id", UUID.class),
                                row.getObject("held_on", LocalDate.class),
                                row.getString("period_id"),
                                row.getString("host"),
                                external == null ? null : new ExternalId(externalScheme, external)),
                        row.getObject("audience_id", UUID.class),
                        CountBasis.valueOf(row.getString("basis")),
                        row.getInt("count")),
                outcome == null ? null : ImportOutcome.valueOf(outcome),
                row.getObject("session_id", UUID.class),
                version == 0 ? null : version);
    }

    /** What the rows of one session have in common, and no other rows. */
    private static String group(SessionKey session) {
        ExternalId external = session.externalId();
        return external != null
                ? "id " + external.value()
                : Stream.of(session.courseId(), session.heldOn(), session.periodId(), session.host())
                        .map(part -> part == null ? "" : part.toString())
                        .collect(Collectors.joining(" ", "at ", ""));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the rows of an import cannot be written or read", cause);
    }
}
