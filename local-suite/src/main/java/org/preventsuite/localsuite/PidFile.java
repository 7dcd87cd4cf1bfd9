package org.preventsuite.localsuite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The note of one running process, by which a later command finds it and nothing else: process id and time of start. */
record PidFile(Path file) {
    // Linux works the start out from the boot time, which a clock correction moves a little.
    private static final Duration SAME_START = Duration.ofSeconds(3);

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli());
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The process that was noted, if it is still running; a process that merely got the same id later is not it. */
    Optional<ProcessHandle> process() {
        try {
            String[] parts = Files.readString(file).strip().split(" ", 2);
            Instant start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(found ->
                            Duration.between(start, startOf(found)).abs().compareTo(SAME_START) < 0);
        } catch (IOException | RuntimeException absentOrBroken) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
