package org.preventsuite.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The overlays as k8s/check rendered them, one file each, in the folder that the system property names. */
final class Rendered {

    private Rendered() {}

    static List<Manifest> overlay(String name) throws IOException {
        Path file = Path.of(System.getProperty("k8s.rendered", "target/rendered"), name + ".yaml");
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: run k8s/check, which renders the overlays first");
        }
        return Manifest.read(file);
    }
}
