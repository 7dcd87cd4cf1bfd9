package org.preventsuite.kit.caller;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The areas of the bundled lists: what they are called, and which of them a reporting group has as members. */
@Singleton
public class AreaDirectory {
    private static final String AREAS = "kit/areas.csv";
    private static final String GROUPS = "kit/reporting-groups.csv";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<Member>> groups = new HashMap<>();
    private final Clock clock;

    AreaDirectory(Clock clock) {
        this.clock = clock;
        for (String[] cells : rows(AREAS)) {
            names.put(cells[0], cells[1]);
            if (!cells[3].isEmpty()) {
                parents.put(cells[0], cells[3]);
            }
        }
        for (String[] cells : rows(GROUPS)) {
            groups.computeIfAbsent(cells[0], group -> new ArrayList<>())
                    .add(new Member(
                            cells[1],
                            LocalDate.parse(cells[2]),
                            cells[3].isEmpty() ? null : LocalDate.parse(cells[3])));
        }
    }

    /** An area as long as it belongs to a group. */
    private record Member(
            String areaCode, LocalDate from, @Nullable LocalDate to) {
        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public Optional<String> name(String areaCode) {
        return Optional.ofNullable(names.get(areaCode));
    }

    /** The area itself and, where its code is a reporting group's, the members of today. */
    public Set<String> withMembers(String areaCode) {
        LocalDate today = LocalDate.now(clock);
        Set<String> all = new HashSet<>();
        all.add(areaCode);
        groups.getOrDefault(areaCode, List.of()).stream()
                .filter(member -> member.isOn(today))
                .forEach(member -> all.add(member.areaCode()));
        return all;
    }

    /** The county or force area that an area belongs to; the area itself when it belongs to none. */
    public String groupOf(String areaCode) {
        return parents.getOrDefault(areaCode, areaCode);
    }

    /** The areas that belong to a county or force area. */
    public Set<String> partsOf(String areaCode) {
        return parents.entrySet().stream()
                .filter(part -> part.getValue().equals(areaCode))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String[]> rows(String list) {
        try (InputStream in = AreaDirectory.class.getClassLoader().getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException(list + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
