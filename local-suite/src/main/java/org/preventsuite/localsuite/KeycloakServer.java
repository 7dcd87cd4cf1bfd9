package org.preventsuite.localsuite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak in development mode, listening on this machine only, with the suite's realm imported. */
final class KeycloakServer {
    private final SuiteFolder folder;
    private final Secrets secrets;

    KeycloakServer(SuiteFolder folder, Secrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    Child start() {
        try {
            prepareRealm();
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write the realm for Keycloak: " + e.getMessage(), e);
        }
        return Child.start(
                Part.KEYCLOAK,
                folder,
                List.of(
                        folder.keycloak().resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + Part.KEYCLOAK.port(),
                        // The issuer in the tokens must be the one the services are told, whatever name a browser used.
                        "--hostname=" + Part.KEYCLOAK.url()),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.of("keycloak.admin")));
    }

    boolean isFirstStart() {
        return !Files.exists(folder.keycloak().resolve("data"));
    }

    /** Keycloak imports a realm it does not know and never changes one it does: another realm means fresh data. */
    private void prepareRealm() throws IOException {
        Path data = folder.keycloak().resolve("data");
        Path imports = data.resolve("import");
        Path imported = imports.resolve("prevent-suite-realm.json");
        String realm = new Realm().with(secrets);
        if (Files.exists(imported)
                && Files.readString(imported, StandardCharsets.UTF_8).equals(realm)) {
            return;
        }
        Folders.delete(data);
        PrivateFile.createFolder(imports);
        PrivateFile.write(imported, realm);
    }
}
