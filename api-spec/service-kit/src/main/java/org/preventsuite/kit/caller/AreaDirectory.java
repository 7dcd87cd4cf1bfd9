package org.preventsuite.kit.caller;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The areas of the bundled list: what they are called and which of them make up another. */
@Singleton
public class AreaDirectory {
    private static final String LIST = "kit/areas.csv";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    AreaDirectory() {
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            names.put(cells[0], cells[1]);
            if (!cells[3].isEmpty()) {
                groups.put(cells[0], cells[3]);
                members.computeIfAbsent(cells[3], parent -> new HashSet<>()).add(cells[0]);
            }
        }
    }

    public Optional<String> name(String areaCode) {
        return Optional.ofNullable(names.get(areaCode));
    }

    /** The area itself and, for a county or force area, the areas that belong to it. */
    public Set<String> withMembers(String areaCode) {
        Set<String> all = new HashSet<>(members.getOrDefault(areaCode, Set.of()));
        all.add(areaCode);
        return all;
    }

    /** The county or force area that an area belongs to; the area itself when it belongs to none. */
    public String groupOf(String areaCode) {
        return groups.getOrDefault(areaCode, areaCode);
    }

    private static List<String> lines() {
        try (InputStream in = AreaDirectory.class.getClassLoader().getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
