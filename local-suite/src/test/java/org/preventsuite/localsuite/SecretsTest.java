package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_secret_is_made_up_once_and_kept() {
        Path file = folder.resolve("secrets.json");

        String first = Secrets.in(file).of("client.one");

        assertThat(Secrets.in(file).of("client.one")).isEqualTo(first).hasSize(20);
        assertThat(Secrets.in(file).of("client.two")).isNotEqualTo(first);
    }

    @Test
    void nobody_else_may_read_the_file() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = folder.resolve("secrets.json");

        Secrets.in(file).of("client.one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void printing_it_tells_nothing() {
        Secrets secrets = Secrets.in(folder.resolve("secrets.json"));
        String secret = secrets.of("client.one");

        assertThat(secrets.toString()).doesNotContain(secret);
    }
}
