package org.preventsuite.localsuite;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a part whether it can do its work yet. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Progress progress;

    Readiness(Progress progress) {
        this.progress = progress;
    }

    boolean isReady(Part part) {
        try {
            HttpRequest question = HttpRequest.newBuilder(part.readiness())
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted", e);
        }
    }

    /** Returns once the part is ready; refuses with the end of its log if it dies or takes longer than three minutes. */
    void await(Child child) throws InterruptedException {
        Part part = child.part();
        long start = System.nanoTime();
        long lastSign = start;
        while (!isReady(part)) {
            if (!child.isAlive()) {
                throw new SuiteFailure(part.title() + " ended before it was ready; " + LogTail.of(child.log()));
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new SuiteFailure(part.title() + " is not ready after " + PATIENCE.toMinutes() + " minutes; "
                        + LogTail.of(child.log()));
            }
            if (System.nanoTime() - lastSign > SIGN_OF_LIFE.toNanos()) {
                lastSign = System.nanoTime();
                progress.of(part, "still starting, " + Progress.since(start));
            }
            Thread.sleep(200);
        }
    }
}
