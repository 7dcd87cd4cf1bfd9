package org.preventsuite.localsuite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What runs and what does not, for people and scripts. */
record StatusReport(boolean launcherRuns, List<Line> parts) {
    enum State {
        READY,
        STARTING,
        DIED,
        STOPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Line(Part part, @Nullable Long pid, State state) {}

    StatusReport {
        parts = List.copyOf(parts);
    }

    boolean allReady() {
        return parts.stream().allMatch(line -> line.state() == State.READY);
    }

    /** A part is dead rather than stopped when it left its note behind: whoever stops a part takes the note away. */
    static State state(boolean noted, boolean alive, boolean ready) {
        if (!alive) {
            return noted ? State.DIED : State.STOPPED;
        }
        return ready ? State.READY : State.STARTING;
    }

    static StatusReport of(SuiteFolder folder, Readiness readiness) {
        List<Line> lines = List.of(Part.values()).stream()
                .map(part -> line(folder, readiness, part))
                .toList();
        return new StatusReport(folder.launcherPid().process().isPresent(), lines);
    }

    private static Line line(SuiteFolder folder, Readiness readiness, Part part) {
        PidFile note = folder.pid(part);
        Long pid = note.process().map(ProcessHandle::pid).orElse(null);
        boolean ready = pid != null && (part == Part.POSTGRESQL ? Ports.answers(part.port()) : readiness.isReady(part));
        return new Line(part, pid, state(note.exists(), pid != null, ready));
    }

    String toJson() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("launcher", launcherRuns ? "running" : "stopped");
        json.put("ready", allReady());
        var array = json.putArray("parts");
        for (Line line : parts) {
            array.addObject()
                    .put("name", line.part().title())
                    .put("pid", line.pid())
                    .put("port", line.part().port())
                    .put("state", line.state().word())
                    .put("url", line.part().url());
        }
        return json.toPrettyString();
    }
}
