package org.preventsuite.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks the real overlay at one place at a time and expects the rule for that place to say so. */
class HouseRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        Deployment | /spec/template/spec/securityContext/runAsNonRoot | false | may run as root
        Job | /spec/template/spec/securityContext/runAsNonRoot | null | may run as root
        Deployment | /spec/template/spec/securityContext/runAsUser | 0 | runs as user 0
        Deployment | /spec/template/spec/securityContext/seccompProfile/type | "Unconfined" | no seccomp profile
        Deployment | /spec/template/spec/automountServiceAccountToken | null | mounts a service account token
        Deployment | /spec/template/spec/hostNetwork | true | uses hostNetwork
        Job | /spec/template/spec/volumes/0 | {"name":"tmp","hostPath":{"path":"/tmp"}} | mounts a path of the node
        Deployment | /spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem | false | can write to its root
        Job | /spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem | null | can write to its root
        Deployment | /spec/template/spec/containers/0/securityContext/capabilities | null | keeps capabilities
        Deployment | /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation | null | may gain privileges
        Deployment | /spec/template/spec/containers/0/resources/limits | null | has no memory limit
        Deployment | /spec/template/spec/containers/0/image | "example/plans-service:latest" | without a fixed tag
        Deployment | /spec/template/spec/containers/0/image | "example:5000/plans-service" | without a fixed tag
        Job | /spec/template/spec/containers/0/image | "example/plans-service:0.0.9" | runs another image
        Deployment | /spec/template/spec/containers/0/readinessProbe | null | has no readinessProbe
        Deployment | /spec/template/spec/containers/0/livenessProbe/httpGet/port | "http" | has no livenessProbe on management
        Deployment | /spec/template/spec/containers/0/startupProbe | null | has no startupProbe
        Deployment | /spec/template/spec/topologySpreadConstraints | null | is not spread
        Deployment | /spec/template/spec/containers/0/envFrom/0/configMapRef/name | "other" | not rendered: other
        Deployment | /spec/template/spec/containers/0/env/1 | {"name":"DB_PASSWORD","value":"hidden"} | gives DB_PASSWORD in the clear
        Deployment | /spec/template/spec/containers/0/env/4/value | "true" | may change the schema
        Deployment | /spec/template/spec/containers/0/env/0/name | "DB_OWNER_USERNAME" | given the owner's credentials
        Deployment | /spec/strategy/rollingUpdate/maxUnavailable | 1 | loses capacity
        Deployment | /spec/replicas | 3 | is overruled by the replicas
        Deployment | /spec/template/metadata/labels | {"app":"x"} | no NetworkPolicy of its own for Ingress
        Job | /spec/template/metadata/labels | {"app":"x"} | no NetworkPolicy of its own for Egress
        Job | /spec/template/metadata/labels/app.kubernetes.io~1component | "server" | leads to [Deployment plans-service, Job
        Job | /spec/template/spec/containers/0/env/0/name | "SERVICE_CLIENT_SECRET" | given the server's own client
        Job | /spec/template/spec/restartPolicy | "OnFailure" | hides the log
        ConfigMap | /data/DB_URL | "jdbc:postgresql://db/plans?user=a&password=b" | a credential inside DB_URL
        ConfigMap | /data/DB_PASSWORD | "hidden" | gives DB_PASSWORD in the clear
        ConfigMap | /kind | "Secret" | is a secret in the clear
        Service | /spec/ports/0/targetPort | "management" | offers more than the API
        Service | /metadata/name | "other" | has no Service
        PodDisruptionBudget | /spec/selector/matchLabels | {"app":"x"} | has no PodDisruptionBudget
        Ingress | /spec/tls | [] | answers without TLS
        Ingress | /spec/rules/0/http/paths/0/backend/service/name | "other" | leads to no Service: other
        HorizontalPodAutoscaler | /spec/minReplicas | 1 | may go down to one pod
        """)
    void a_breach_is_found(String kind, String pointer, String value, String finding) throws IOException {
        List<Manifest> broken = new ArrayList<>(Rendered.overlay("prod"));
        Manifest first = broken.stream()
                .filter(manifest -> manifest.is(kind))
                .findFirst()
                .orElseThrow();
        broken.set(broken.indexOf(first), first.with(pointer, JSON.readTree(value)));

        List<String> findings = HouseRules.findings(broken);

        assertTrue(findings.stream().anyMatch(found -> found.contains(finding)), findings::toString);
    }

    @Test
    void a_finding_never_repeats_a_credential() throws IOException {
        List<Manifest> leaky =
                Manifest.parse("{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {DB_PASSWORD: hidden}}");

        assertEquals(List.of("ConfigMap x gives DB_PASSWORD in the clear"), HouseRules.findings(leaky));
    }

    @Test
    void a_namespace_without_default_deny_is_found() throws IOException {
        List<Manifest> open = Rendered.overlay("prod").stream()
                .filter(manifest -> !manifest.name().equals("default-deny"))
                .toList();

        assertTrue(HouseRules.findings(open).toString().contains("without a default-deny policy"));
    }
}
