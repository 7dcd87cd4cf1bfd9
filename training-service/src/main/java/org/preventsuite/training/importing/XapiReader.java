package org.preventsuite.training.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.training.statement.CountBasis;

/**
 * Reads xAPI statements (IEEE 9274.1.1), an array of them or one after another, and counts them away. Of the verbs only
 * completed, passed and attended are counted.
 */
final class XapiReader {
    private static final ZoneId CIVIL = ZoneId.of("Europe/London");
    private static final Map<String, CountBasis> VERBS = Map.of(
            "completed", CountBasis.COMPLETIONS,
            "passed", CountBasis.COMPLETIONS,
            "attended", CountBasis.ATTENDANCES);

    private final LearnerTally tally;
    private final ObjectMapper json;
    private long rows;
    private long skipped;

    XapiReader(LearnerTally tally, ObjectMapper json) {
        this.tally = tally;
        this.json = json;
    }

    SourceSummary read(InputStream body, RowSink sink) {
        BoundedRecords source = new BoundedRecords(body);
        try (MappingIterator<JsonNode> statements =
                json.readerFor(JsonNode.class).readValues(source)) {
            while (statements.hasNextValue()) {
                JsonNode next = statements.nextValue();
                // A record store answers its statements as a member of an object.
                if (next.path("statements").isArray()) {
                    next.path("statements").forEach(this::count);
                } else {
                    count(next);
                }
                source.next();
            }
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? "Its end comes too early."
                    : "Line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ".";
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "The body is not JSON.", List.of(FieldError.at("", "not-json", place)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tally.report(sink);
        return new SourceSummary(List.of(), 0, rows, skipped);
    }

    private void count(JsonNode statement) {
        rows++;
        CountBasis basis = VERBS.get(lastStep(statement.at("/verb/id").asText()));
        if (basis == null || !statement.at("/result/completion").asBoolean(true)) {
            skipped++;
        } else {
            tally.count(
                    rows,
                    new Completion(
                            learner(statement.path("actor")),
                            courses(statement.path("object")),
                            day(statement.path("timestamp").asText()),
                            department(statement.path("context")),
                            basis));
        }
    }

    private static Optional<String> learner(JsonNode actor) {
        return Stream.of("/mbox", "/mbox_sha1sum", "/openid", "/account/name")
                .map(place -> actor.at(place).asText())
                .filter(id -> !id.isBlank())
                .findFirst()
                .map(id -> actor.at("/account/homePage").asText() + "\n" + id);
    }

    private static List<String> courses(JsonNode activity) {
        List<String> names = new ArrayList<>();
        String id = activity.path("id").asText();
        names.add(id);
        names.add(lastStep(id));
        activity.at("/definition/name").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Optional<LocalDate> day(String timestamp) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(timestamp).atZoneSameInstant(CIVIL).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> department(JsonNode context) {
        Optional<String> extension = context.path("extensions").properties().stream()
                .filter(one -> Field.of(lastStep(one.getKey()))
                        .filter(field -> field == Field.AUDIENCE)
                        .isPresent())
                .map(one -> one.getValue().asText())
                .findFirst();
        return extension
                .or(() -> Optional.of(context.at("/team/name").asText()))
                .filter(name -> !name.isBlank());
    }

    private static String lastStep(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
