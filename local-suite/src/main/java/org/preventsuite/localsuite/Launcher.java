package org.preventsuite.localsuite;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The program behind {@code ./suite}: one command, its answer on standard output, 0 when it went well. */
public final class Launcher {
    // As for system services: the program is not running.
    private static final int NOT_RUNNING = 3;

    private Launcher() {}

    public static void main(String[] arguments) {
        // UTF-8 whatever the locale: messages and the county's picture are not ASCII throughout.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            System.exit(run(List.of(arguments), new Progress(out)));
        } catch (SuiteFailure failure) {
            err.println(failure.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        }
    }

    private static int run(List<String> arguments, Progress progress) throws InterruptedException {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        SuiteFolder folder = new SuiteFolder(Path.of(System.getProperty("suite.project", ".")));
        folder.create();
        switch (command) {
            case "up" -> new Suite(folder, progress).up(parts(rest));
            case "down" -> new Suite(folder, progress).down();
            case "token" -> progress.say(new Tokens(Secrets.in(folder.secrets())).of(client(rest)));
            case "status" -> {
                StatusReport report = StatusReport.of(folder, new Readiness(progress));
                progress.say(report.toJson());
                return report.allReady() ? 0 : NOT_RUNNING;
            }
            default -> throw new SuiteFailure("There is no command «" + command + "»; ./suite help lists them.");
        }
        return 0;
    }

    private static String client(List<String> rest) {
        if (rest.size() != 1) {
            throw new SuiteFailure(
                    "./suite token <client>: the clients are " + String.join(", ", new Realm().clients()));
        }
        return rest.get(0);
    }

    /** {@code --only postgresql,keycloak} starts just these, for somebody who runs a service by hand. */
    private static Set<Part> parts(List<String> rest) {
        if (rest.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        if (rest.size() != 2 || !rest.get(0).equals("--only")) {
            throw new SuiteFailure("./suite up understands --detach and --only <part,part>");
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(rest.get(1).split(",", -1)).map(Part::named).forEach(parts::add);
        return parts;
    }
}
