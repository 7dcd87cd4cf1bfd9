package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_running_process_is_found_again() {
        PidFile note = new PidFile(folder.resolve("me.pid"));

        note.write(ProcessHandle.current());

        assertThat(note.process()).contains(ProcessHandle.current());
    }

    @Test
    void a_process_that_got_the_same_id_later_is_another_one() throws IOException {
        Path file = folder.resolve("old.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 1000");

        assertThat(new PidFile(file).process()).isEmpty();
    }

    @Test
    void a_note_that_is_absent_or_broken_names_nobody() throws IOException {
        Path broken = folder.resolve("broken.pid");
        Files.writeString(broken, "");

        assertThat(new PidFile(broken).process()).isEmpty();
        assertThat(new PidFile(folder.resolve("absent.pid")).process()).isEmpty();
    }
}
