package org.preventsuite.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this suite demands of an overlay beyond a correct syntax; collects every breach it finds. */
final class HouseRules {

    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i).*(password|passwd|username|secret|token|credential|private_?key).*");
    private static final Pattern CREDENTIAL_IN_URL = Pattern.compile("//[^/@]*:[^/@]*@|(?i)[?&](user|password)=");
    private static final Pattern PINNED_IMAGE = Pattern.compile(".+(:(?!latest$)[A-Za-z0-9._-]+|@sha256:[0-9a-f]{64})");

    private final List<Manifest> overlay;
    private final List<Pod> pods;
    private final List<String> findings = new ArrayList<>();

    private HouseRules(List<Manifest> overlay) {
        this.overlay = overlay;
        this.pods = overlay.stream().flatMap(Pod::of).toList();
    }

    /** Every breach in the overlay, in words; empty if it is fit to be applied. */
    static List<String> findings(List<Manifest> overlay) {
        HouseRules rules = new HouseRules(overlay);
        rules.pods.forEach(rules::podIsConfined);
        rules.pods.forEach(rules::podIsBehindPolicies);
        rules.pods.forEach(rules::referencesResolve);
        rules.all("Deployment").flatMap(Pod::of).forEach(rules::serverIsObservable);
        rules.all("Deployment").flatMap(Pod::of).forEach(rules::serverCannotMigrate);
        rules.all("Deployment").forEach(rules::deploymentHasItsCompany);
        rules.all("Job").flatMap(Pod::of).forEach(rules::jobMigrates);
        rules.all("Service").forEach(rules::serviceOffersTheApiOnly);
        rules.all("Ingress").forEach(rules::ingressIsEncryptedAndLeadsSomewhere);
        rules.all("HorizontalPodAutoscaler").forEach(rules::autoscalerIsAlone);
        rules.overlay.forEach(rules::holdsNoCredential);
        return rules.findings;
    }

    /** The names of all secrets that somebody must put into the cluster before. */
    static Set<String> secretsNeeded(List<Manifest> overlay) {
        Set<String> names = new TreeSet<>();
        overlay.forEach(manifest -> {
            manifest.json()
                    .findValues("secretKeyRef")
                    .forEach(ref -> names.add(ref.path("name").asText()));
            manifest.json().findValues("secretName").forEach(name -> names.add(name.asText()));
        });
        return names;
    }

    private void podIsConfined(Pod pod) {
        JsonNode spec = pod.spec();
        expect(spec.at("/securityContext/runAsNonRoot").asBoolean(), pod, "may run as root");
        expect(spec.at("/securityContext/runAsUser").asLong() > 0, pod, "runs as user 0 or as an unknown user");
        expect(
                spec.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                pod,
                "has no seccomp profile");
        expect(!spec.path("automountServiceAccountToken").asBoolean(true), pod, "mounts a service account token");
        expect(spec.has("serviceAccountName"), pod, "uses the default service account");
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            expect(!spec.path(host).asBoolean(), pod, "uses " + host);
        }
        expect(spec.findValues("hostPath").isEmpty(), pod, "mounts a path of the node");
        for (JsonNode container : pod.containers()) {
            JsonNode context = container.path("securityContext");
            expect(context.path("readOnlyRootFilesystem").asBoolean(), pod, "can write to its root file system");
            expect(!context.path("allowPrivilegeEscalation").asBoolean(true), pod, "may gain privileges");
            expect(!context.path("privileged").asBoolean(), pod, "is privileged");
            expect(context.at("/capabilities/drop/0").asText().equals("ALL"), pod, "keeps capabilities");
            expect(context.at("/capabilities/add").isMissingNode(), pod, "adds capabilities");
            expect(container.at("/resources/requests/cpu").isTextual(), pod, "requests no CPU");
            expect(container.at("/resources/requests/memory").isTextual(), pod, "requests no memory");
            expect(container.at("/resources/limits/memory").isTextual(), pod, "has no memory limit");
            expect(
                    PINNED_IMAGE.matcher(container.path("image").asText()).matches(),
                    pod,
                    "runs an image without a fixed tag");
        }
    }

    private void podIsBehindPolicies(Pod pod) {
        for (String direction : List.of("Ingress", "Egress")) {
            boolean selected = all("NetworkPolicy")
                    .filter(policy -> !policy.json().at("/spec/podSelector").isEmpty())
                    .filter(policy -> pod.matches(policy.json().at("/spec/podSelector")))
                    .anyMatch(policy -> policy.json()
                            .at("/spec/policyTypes")
                            .valueStream()
                            .anyMatch(type -> type.asText().equals(direction)));
            expect(selected, pod, "is selected by no NetworkPolicy of its own for " + direction);
        }
        boolean deniedByDefault = all("NetworkPolicy")
                .map(policy -> policy.json().path("spec"))
                .anyMatch(spec -> spec.path("podSelector").isEmpty()
                        && spec.path("policyTypes").size() == 2
                        && !spec.has("ingress")
                        && !spec.has("egress"));
        expect(deniedByDefault, pod, "stands in a namespace without a default-deny policy");
    }

    private void referencesResolve(Pod pod) {
        pod.spec()
                .findValues("configMapRef")
                .forEach(ref -> expect(
                        exists("ConfigMap", ref.path("name").asText()),
                        pod,
                        "reads a ConfigMap that is not rendered: "
                                + ref.path("name").asText()));
        String account = pod.spec().path("serviceAccountName").asText();
        expect(exists("ServiceAccount", account), pod, "uses an account that is not rendered: " + account);
        for (JsonNode container : pod.containers()) {
            long names = container
                    .path("env")
                    .valueStream()
                    .map(entry -> entry.path("name").asText())
                    .distinct()
                    .count();
            expect(names == container.path("env").size(), pod, "names an environment variable twice");
        }
    }

    private void serverIsObservable(Pod pod) {
        for (JsonNode container : pod.containers()) {
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                JsonNode get = container.path(probe).path("httpGet");
                String path = probe.equals("readinessProbe") ? "/q/health/ready" : "/q/health/live";
                expect(get.path("path").asText().equals(path), pod, "has no " + probe + " on " + path);
                expect(get.path("port").asText().equals("management"), pod, "has no " + probe + " on management");
            }
        }
        expect(pod.spec().path("terminationGracePeriodSeconds").asInt() >= 45, pod, "is given no time to finish");
        expect(!pod.spec().path("topologySpreadConstraints").isEmpty(), pod, "is not spread over nodes");
    }

    private void serverCannotMigrate(Pod pod) {
        String database = pod.owner().name() + "-database";
        expect(pod.isGiven("MIGRATE_AT_START", "false"), pod, "may change the schema at start");
        expect(pod.isGivenFromSecret("DB_USERNAME", database), pod, "takes DB_USERNAME not from " + database);
        expect(pod.isGivenFromSecret("DB_PASSWORD", database), pod, "takes DB_PASSWORD not from " + database);
        expect(!pod.spec().toString().contains("OWNER"), pod, "is given the owner's credentials");
        expect(!pod.spec().toString().contains("-database-owner"), pod, "refers to the owner's secret");
    }

    private void deploymentHasItsCompany(Manifest deployment) {
        Pod pod = Pod.of(deployment).findFirst().orElseThrow();
        expect(exists("Service", deployment.name()), pod, "has no Service");
        expect(exists("Job", deployment.name() + "-migration"), pod, "has no migration Job");
        expect(
                all("PodDisruptionBudget")
                        .anyMatch(budget -> pod.matches(budget.json().at("/spec/selector"))),
                pod,
                "has no PodDisruptionBudget");
        JsonNode rolling = deployment.json().at("/spec/strategy/rollingUpdate");
        expect(
                rolling.path("maxUnavailable").asInt(-1) == 0
                        && rolling.path("maxSurge").asInt() > 0,
                pod,
                "loses capacity in an update");
    }

    private void jobMigrates(Pod pod) {
        String service = pod.owner().name().replaceFirst("-migration$", "");
        String owner = service + "-database-owner";
        expect(pod.isGiven("MIGRATE_AT_START", "true"), pod, "does not migrate");
        expect(pod.isGiven("QUARKUS_INIT_AND_EXIT", "true"), pod, "does not end");
        expect(pod.isGivenFromSecret("DB_OWNER_USERNAME", owner), pod, "takes DB_OWNER_USERNAME not from " + owner);
        expect(pod.isGivenFromSecret("DB_OWNER_PASSWORD", owner), pod, "takes DB_OWNER_PASSWORD not from " + owner);
        expect(!pod.spec().toString().contains("SERVICE_CLIENT"), pod, "is given the server's own client");
        expect(pod.spec().path("restartPolicy").asText().equals("Never"), pod, "hides the log of a failed try");
        boolean sameImage = all("Deployment")
                .filter(deployment -> deployment.name().equals(service))
                .flatMap(Pod::of)
                .anyMatch(server -> server.spec()
                        .at("/containers/0/image")
                        .equals(pod.spec().at("/containers/0/image")));
        expect(sameImage, pod, "runs another image than " + service);
    }

    private void serviceOffersTheApiOnly(Manifest service) {
        JsonNode ports = service.json().at("/spec/ports");
        expect(
                ports.size() == 1 && ports.at("/0/targetPort").asText().equals("http"),
                service,
                "offers more than the API");
        JsonNode selector = service.json().at("/spec/selector");
        List<String> behind = pods.stream()
                .filter(pod -> pod.isMatchedBy(selector))
                .map(Pod::toString)
                .toList();
        expect(behind.equals(List.of("Deployment " + service.name())), service, "leads to " + behind);
    }

    private void ingressIsEncryptedAndLeadsSomewhere(Manifest ingress) {
        Set<String> encrypted = new TreeSet<>();
        ingress.json().at("/spec/tls").forEach(tls -> tls.path("hosts").forEach(host -> encrypted.add(host.asText())));
        for (JsonNode rule : ingress.json().at("/spec/rules")) {
            String host = rule.path("host").asText();
            expect(encrypted.contains(host), ingress, "answers without TLS: " + host);
        }
        ingress.json()
                .findValues("backend")
                .forEach(backend -> expect(
                        exists("Service", backend.at("/service/name").asText()),
                        ingress,
                        "leads to no Service: " + backend.at("/service/name").asText()));
    }

    private void autoscalerIsAlone(Manifest autoscaler) {
        String target = autoscaler.json().at("/spec/scaleTargetRef/name").asText();
        expect(exists("Deployment", target), autoscaler, "scales nothing: " + target);
        expect(autoscaler.json().at("/spec/minReplicas").asInt() >= 2, autoscaler, "may go down to one pod");
        boolean contested = all("Deployment")
                .anyMatch(deployment -> deployment.name().equals(target)
                        && deployment.json().at("/spec").has("replicas"));
        expect(!contested, autoscaler, "is overruled by the replicas of " + target + " at every apply");
    }

    private void holdsNoCredential(Manifest manifest) {
        expect(!manifest.is("Secret"), manifest, "is a secret in the clear");
        if (manifest.is("ConfigMap")) {
            manifest.json()
                    .path("data")
                    .properties()
                    .forEach(entry -> isNoCredential(
                            manifest, entry.getKey(), entry.getValue().asText()));
        }
        Pod.of(manifest)
                .flatMap(pod -> pod.containers().stream())
                .flatMap(container -> container.path("env").valueStream())
                .filter(entry -> entry.has("value"))
                .forEach(entry -> isNoCredential(
                        manifest,
                        entry.path("name").asText(),
                        entry.path("value").asText()));
    }

    /** Names the variable and never the value: the finding ends up in a build log. */
    private void isNoCredential(Manifest manifest, String name, String value) {
        expect(!CREDENTIAL.matcher(name).matches(), manifest, "gives " + name + " in the clear");
        expect(!CREDENTIAL_IN_URL.matcher(value).find(), manifest, "gives a credential inside " + name);
    }

    private Stream<Manifest> all(String kind) {
        return overlay.stream().filter(manifest -> manifest.is(kind));
    }

    private boolean exists(String kind, String name) {
        return all(kind).anyMatch(manifest -> manifest.name().equals(name));
    }

    private void expect(boolean kept, Object who, String otherwise) {
        if (!kept) {
            findings.add(who + " " + otherwise);
        }
    }
}
