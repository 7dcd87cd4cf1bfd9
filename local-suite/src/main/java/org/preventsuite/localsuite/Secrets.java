package org.preventsuite.localsuite;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords and client secrets of this machine's suite, made up on first use and kept in a file only its owner may read. */
final class Secrets {
    // Without the letters and digits that are mistaken for one another: two of these are typed by hand.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final Path file;
    private final Map<String, String> known;
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();

    private Secrets(Path file) throws IOException {
        this.file = file;
        this.known = Files.exists(file)
                ? json.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
                : new TreeMap<>();
    }

    static Secrets in(Path file) {
        try {
            return new Secrets(file);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    synchronized String of(String name) {
        String secret = known.get(name);
        if (secret == null) {
            secret = madeUp();
            known.put(name, secret);
            save();
        }
        return secret;
    }

    private String madeUp() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    private void save() {
        try {
            PrivateFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(known));
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
