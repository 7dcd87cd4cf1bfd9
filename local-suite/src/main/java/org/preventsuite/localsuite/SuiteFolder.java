package org.preventsuite.localsuite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The places on disk: the project itself and its git-ignored {@code .suite} folder, which keeps everything the launcher makes. */
record SuiteFolder(Path project) {
    SuiteFolder {
        project = project.toAbsolutePath().normalize();
    }

    private Path kept() {
        return project.resolve(".suite");
    }

    /** Makes the folders, closed to other users of the machine: they hold data and secrets. */
    void create() {
        try {
            PrivateFile.createFolder(kept());
            Files.createDirectories(logs());
            Files.createDirectories(run());
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write to " + kept() + ": " + e.getMessage(), e);
        }
    }

    Path data() {
        return kept().resolve("data");
    }

    Path logs() {
        return kept().resolve("logs");
    }

    Path log(Part part) {
        return logs().resolve(part.title() + ".log");
    }

    Path run() {
        return kept().resolve("run");
    }

    PidFile pid(Part part) {
        return new PidFile(run().resolve(part.title() + ".pid"));
    }

    PidFile launcherPid() {
        return new PidFile(run().resolve("launcher.pid"));
    }

    /** Exists while everything asked for is up; {@code ./suite up --detach} waits for it. */
    Path ready() {
        return run().resolve("ready");
    }

    Path secrets() {
        return kept().resolve("secrets.json");
    }

    Path postgresBinaries() {
        return kept().resolve("postgresql");
    }

    Path postgresData() {
        return data().resolve("postgresql");
    }

    Path keycloak() {
        try (var in = SuiteFolder.class.getResourceAsStream("/launcher.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return kept().resolve("keycloak-" + versions.getProperty("keycloak.version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exists once the sample data has been loaded in full. */
    Path samplesLoaded() {
        return data().resolve("samples-loaded");
    }

    Path countyStore() {
        return kept().resolve("county.db");
    }

    Path serviceJar(Part service) {
        return project.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path countyAggregatorJar() {
        return project.resolve("county-aggregator/target/county-aggregator.jar");
    }
}
