package org.preventsuite.localsuite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log, which is where the reason for a death usually is. */
final class LogTail {
    private static final int LINES = 25;

    private LogTail() {}

    static String of(Path log) {
        try {
            // Not readString: a log cut off in the middle of a character must not hide the rest of it.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .collect(Collectors.joining(
                            System.lineSeparator() + "    | ",
                            "the end of " + log + ":" + System.lineSeparator() + "    | ",
                            ""));
        } catch (IOException e) {
            return "there is no log at " + log;
        }
    }
}
