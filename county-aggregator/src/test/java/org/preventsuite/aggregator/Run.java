package org.preventsuite.aggregator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One start of the aggregator on 22 November 2026, and what it said. Its pauses are noted, not slept. */
record Run(ExitCode code, String out, String err, List<Duration> pauses) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));

    static Run of(Map<String, String> environment, String... arguments) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Duration> pauses = new CopyOnWriteArrayList<>();
        ExitCode code = new Aggregator(environment, print(out), print(err), CLOCK, pauses::add).run(arguments);
        return new Run(code, text(out), text(err), List.copyOf(pauses));
    }

    /** The real command in a process of its own. */
    static Process process(Map<String, String> environment, Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The charset of a machine that has never heard of any other.
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Aggregator.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    JsonNode json() {
        return json(out);
    }

    static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the run said in JSON about one council. */
    JsonNode district(String areaCode) {
        for (JsonNode district : json().path("districts")) {
            if (district.path("areaCode").asText().equals(areaCode)) {
                return district;
            }
        }
        throw new AssertionError("no row for " + areaCode);
    }

    /** What the run said in JSON about one feed. */
    JsonNode feed(String name) {
        for (JsonNode feed : json().path("feeds")) {
            if (feed.path("name").asText().equals(name)) {
                return feed;
            }
        }
        throw new AssertionError("no feed " + name);
    }
}
