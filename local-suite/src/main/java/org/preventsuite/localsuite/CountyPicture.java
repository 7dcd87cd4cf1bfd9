package org.preventsuite.localsuite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The county's view of its districts, made by the aggregator that ships with the suite. */
final class CountyPicture {
    private static final String CLIENT = "county-aggregator";

    private final SuiteFolder folder;
    private final Secrets secrets;
    private final Progress progress;

    CountyPicture(SuiteFolder folder, Secrets secrets, Progress progress) {
        this.folder = folder;
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Runs the aggregator and shows what it prints; the suite stays up when it fails. */
    void print() throws InterruptedException {
        if (!Files.exists(folder.countyAggregatorJar())) {
            progress.say("There is no county's picture: " + folder.countyAggregatorJar() + " is not built.");
            return;
        }
        ProcessBuilder aggregator = new ProcessBuilder(List.of(
                        Child.java(), "-jar", folder.countyAggregatorJar().toString()))
                .redirectErrorStream(true);
        var environment = aggregator.environment();
        environment.put("PLANS_URL", Part.PLANS.url());
        environment.put("TRAINING_URL", Part.TRAINING.url());
        environment.put("REFERRALS_URL", Part.REFERRALS.url());
        environment.put("TOKEN_URL", Realm.TOKENS);
        environment.put("CLIENT_ID", CLIENT);
        environment.put("CLIENT_SECRET", Realm.clientSecret(secrets, CLIENT));
        environment.put("STORE", folder.countyStore().toString());
        try {
            Process process = aggregator.start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().forEach(progress::say);
            }
            int exit = process.waitFor();
            if (exit != 0) {
                progress.say("The county's picture is not complete: the aggregator ended with " + exit + ".");
            }
        } catch (IOException e) {
            progress.say("The county's picture cannot be made: " + e.getMessage());
        }
    }
}
