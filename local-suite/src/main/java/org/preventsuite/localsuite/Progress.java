package org.preventsuite.localsuite;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells the person at the keyboard what is going on, a line at a time. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    void of(Part part, String what) {
        of(part.title(), what);
    }

    void of(String who, String what) {
        say(String.format(Locale.ROOT, "  %-18s %s", who, what));
    }

    /** A stopwatch reading for people: {@code 0.9 s}. */
    static String since(long nanoTime) {
        double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanoTime) / 1000.0;
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
