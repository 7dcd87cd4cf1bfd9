package org.preventsuite.kit.problem;

/** A failure as types and places only: messages may quote what a caller sent. */
final class StackOnly {
    private static final int FRAMES = 12;

    private StackOnly() {}

    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\n caused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n   at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
