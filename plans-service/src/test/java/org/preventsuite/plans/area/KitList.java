package org.preventsuite.plans.area;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists that the kit bundles for every service, without their headings. */
final class KitList {
    private KitList() {}

    static List<String> lines(String name) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        }
    }

    static List<String[]> rows(String name) throws IOException {
        return lines(name).stream().map(line -> line.split(",", -1)).toList();
    }
}
