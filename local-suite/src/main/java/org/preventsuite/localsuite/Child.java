package org.preventsuite.localsuite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A part running as a process of its own, configured by environment only, with its output in its log. */
final class Child {
    private static final long PATIENCE_SECONDS = 20;
    // Options meant for other programs would change what the part does.
    private static final List<String> NOT_INHERITED = List.of("JAVA_OPTS", "JAVA_OPTS_APPEND", "JAVA_TOOL_OPTIONS");

    private final Part part;
    private final Path log;
    private final Process process;

    private Child(Part part, Path log, Process process) {
        this.part = part;
        this.log = log;
        this.process = process;
    }

    static Child start(Part part, SuiteFolder folder, List<String> command, Map<String, String> environment) {
        Path log = folder.log(part);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.project().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        NOT_INHERITED.forEach(builder.environment()::remove);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            Files.deleteIfExists(log);
            Process process = builder.start();
            folder.pid(part).write(process.toHandle());
            return new Child(part, log, process);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot start " + part.title() + ": " + e.getMessage(), e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Part part() {
        return part;
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks the process to end and waits for it; one that does not listen is killed with all it started. */
    static void stop(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!hasEnded(process)) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }

    static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
