package org.preventsuite.localsuite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Stockton's compliance report, asked for until all three services answer in time. Services that have just started are
 * slower than the report allows them to be, and nobody's first call should show that.
 */
final class FirstReport {
    private static final String CLIENT = "stockton";
    private static final URI REPORT = URI.create(Part.PLANS.url() + "/v1/compliance-reports/E06000004/FY2016-17");
    private static final int MOST_TRIES = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Secrets secrets;
    private final Progress progress;

    FirstReport(Secrets secrets, Progress progress) {
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Says how it went; the suite stays up when a section stays away. */
    void ask() throws InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(REPORT)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + new Tokens(secrets).of(CLIENT))
                .header("Prefer", "handling=strict")
                .build();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (isComplete(request)) {
                progress.of("compliance report", "complete, " + Progress.since(start));
                return;
            }
            Thread.sleep(Duration.ofSeconds(1).toMillis());
        }
        progress.of("compliance report", "a section stays away; ask for it and see its reason");
    }

    private boolean isComplete(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
