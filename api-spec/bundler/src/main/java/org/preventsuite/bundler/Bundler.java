package org.preventsuite.bundler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The program that writes one {@code openapi.json} for every folder that holds an {@code openapi.yaml}. */
public final class Bundler {
    private static final String ROOT = "openapi.yaml";

    private Bundler() {}

    /**
     * Bundles all services.
     *
     * @param args the folder of the sources and the folder to write to
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two arguments: source folder, target folder");
        }
        bundle(Path.of(args[0]), Path.of(args[1]));
    }

    static void bundle(Path sources, Path target) throws IOException {
        YamlFiles files = new YamlFiles();
        for (Path root : filesUnder(sources)) {
            if (root.endsWith(ROOT)) {
                String document = new Document(files, root).bundled().toPrettyString() + "\n";
                Path written = target.resolve(sources.relativize(root)).resolveSibling("openapi.json");
                Files.createDirectories(written.resolveSibling(""));
                Files.writeString(written, document);
            }
        }
        refuseUnused(sources, files);
    }

    /** A part nobody refers to is either forgotten or dead, and would be reviewed for nothing. */
    private static void refuseUnused(Path sources, YamlFiles files) throws IOException {
        TreeSet<Path> unused = new TreeSet<>(filesUnder(sources));
        unused.removeAll(files.read());
        if (!unused.isEmpty()) {
            throw new BundleException("never referred to: " + unused);
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(Path::normalize)
                    .sorted()
                    .toList();
        }
    }
}
