package org.preventsuite.localsuite;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/** All parts together: started as far as possible side by side, stopped one after the other. */
final class Suite {
    private final SuiteFolder folder;
    private final Secrets secrets;
    private final Progress progress;
    private final Readiness readiness;
    private final PostgresServer postgres;
    private volatile boolean stopping;

    Suite(SuiteFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
        this.secrets = Secrets.in(folder.secrets());
        this.readiness = new Readiness(progress);
        this.postgres = new PostgresServer(folder, secrets);
    }

    /** Starts the parts, loads the sample data once, shows the county's picture and stays until it is told to end. */
    void up(Set<Part> parts) throws InterruptedException {
        long start = System.nanoTime();
        if (folder.launcherPid().process().isPresent()) {
            throw new SuiteFailure("The suite is already running: ./suite status shows it, ./suite down ends it.");
        }
        claim(parts);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        startAll(parts);
        if (parts.containsAll(EnumSet.allOf(Part.class))) {
            loadSamples();
            new FirstReport(secrets, progress).ask();
            new Welcome(secrets).lines(Progress.since(start)).forEach(progress::say);
            new CountyPicture(folder, secrets, progress).print();
        }
        try {
            Files.writeString(folder.ready(), "");
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write " + folder.ready() + ": " + e.getMessage(), e);
        }
        new CountDownLatch(1).await();
    }

    /** Ends whatever runs, also what a killed launcher left behind. */
    void down() {
        Optional<ProcessHandle> launcher = folder.launcherPid().process();
        launcher.ifPresent(ProcessHandle::destroy);
        launcher.ifPresent(process -> process.onExit().join());
        stop();
        progress.say("The suite is stopped.");
    }

    private void claim(Set<Part> parts) {
        stopLeftBehind();
        Set<Part> wanting = EnumSet.copyOf(parts);
        if (postgres.leftRunning().isPresent()) {
            wanting.remove(Part.POSTGRESQL);
        }
        Ports.requireFree(wanting);
        deleteReadyMark();
        folder.launcherPid().write(ProcessHandle.current());
    }

    private void startAll(Set<Part> parts) throws InterruptedException {
        CompletableFuture<Void> keycloak = parts.contains(Part.KEYCLOAK)
                ? CompletableFuture.runAsync(this::startKeycloak)
                : CompletableFuture.completedFuture(null);
        if (parts.contains(Part.POSTGRESQL)) {
            startPostgres();
        }
        startServices(parts.stream().filter(Part::isService).toList());
        try {
            keycloak.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SuiteFailure failure ? failure : e;
        }
    }

    private void startPostgres() {
        long start = System.nanoTime();
        boolean reused = postgres.leftRunning().isPresent();
        if (!reused) {
            progress.of(Part.POSTGRESQL, "starting");
        }
        ProcessHandle server = postgres.leftRunning().orElseGet(postgres::start);
        Part.SERVICES.forEach(service -> new ServiceDatabase(service, secrets).prepare(postgres));
        progress.of(Part.POSTGRESQL, (reused ? "was still running, " : "ready, ") + Progress.since(start));
        watch(Part.POSTGRESQL, server);
    }

    private void startKeycloak() {
        long start = System.nanoTime();
        KeycloakServer server = new KeycloakServer(folder, secrets);
        progress.of(Part.KEYCLOAK, server.isFirstStart() ? "starting (the first time takes longer)" : "starting");
        awaitReady(server.start(), start);
    }

    private void startServices(List<Part> services) {
        long start = System.nanoTime();
        List<Child> children = new ArrayList<>();
        for (Part service : services) {
            progress.of(service, "starting");
            children.add(new ServiceProcess(folder, secrets).start(service));
        }
        children.forEach(child -> awaitReady(child, start));
    }

    private void awaitReady(Child child, long start) {
        try {
            readiness.await(child);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted", e);
        }
        progress.of(child.part(), "ready, " + Progress.since(start));
        watch(child.part(), child.process());
    }

    private void loadSamples() throws InterruptedException {
        if (Files.exists(folder.samplesLoaded())) {
            progress.of("sample data", "already there");
            return;
        }
        new SampleLoader(new Tokens(secrets), progress).load(SampleManifest.load());
        try {
            Files.writeString(folder.samplesLoaded(), "");
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write " + folder.samplesLoaded() + ": " + e.getMessage(), e);
        }
    }

    private void watch(Part part, ProcessHandle process) {
        var unused = process.onExit().thenAccept(ended -> {
            if (!stopping) {
                progress.say(part.title() + " ended by itself; ./suite down and ./suite up start it again; "
                        + LogTail.of(folder.log(part)));
            }
        });
    }

    private void stop() {
        stopping = true;
        stopLeftBehind();
        postgres.leftRunning().ifPresent(server -> {
            progress.of(Part.POSTGRESQL, "stopping");
            PostgresServer.stop(server);
        });
        folder.pid(Part.POSTGRESQL).delete();
        deleteReadyMark();
        folder.launcherPid().delete();
    }

    /** Everything but PostgreSQL, last started first. */
    private void stopLeftBehind() {
        List.of(Part.REFERRALS, Part.TRAINING, Part.PLANS, Part.KEYCLOAK).forEach(part -> {
            folder.pid(part).process().ifPresent(process -> {
                progress.of(part, "stopping");
                Child.stop(process);
            });
            folder.pid(part).delete();
        });
    }

    private void deleteReadyMark() {
        try {
            Files.deleteIfExists(folder.ready());
        } catch (IOException e) {
            throw new SuiteFailure("Cannot delete " + folder.ready() + ": " + e.getMessage(), e);
        }
    }
}
