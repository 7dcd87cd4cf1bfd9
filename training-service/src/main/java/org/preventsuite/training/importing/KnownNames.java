package org.preventsuite.training.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.audience.Audience;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.course.NamedCourse;

/** The courses and audiences of a council by all the names they have; a name of two of them is nobody's. */
final class KnownNames {
    private final Map<String, CourseTerms> courses = new HashMap<>();
    private final Map<String, UUID> audiences = new HashMap<>();

    KnownNames(List<NamedCourse> courses, List<Audience> audiences) {
        Set<String> doubtful = new HashSet<>();
        for (NamedCourse course : courses) {
            course.names().forEach(name -> put(this.courses, name, course.terms(), doubtful));
        }
        doubtful.clear();
        for (Audience audience : audiences) {
            put(this.audiences, audience.name(), audience.id(), doubtful);
            audience.aliases().forEach(alias -> put(this.audiences, alias, audience.id(), doubtful));
            ExternalId external = audience.externalId();
            if (external != null) {
                put(this.audiences, external.value(), audience.id(), doubtful);
            }
        }
    }

    Optional<CourseTerms> course(String name) {
        return Optional.ofNullable(courses.get(folded(name)));
    }

    Optional<UUID> audience(String name) {
        return Optional.ofNullable(audiences.get(folded(name)));
    }

    private static <T> void put(Map<String, T> names, String name, T meant, Set<String> doubtful) {
        String folded = folded(name);
        if (doubtful.contains(folded)) {
            return;
        }
        T before = names.putIfAbsent(folded, meant);
        if (before != null && !before.equals(meant)) {
            names.remove(folded);
            doubtful.add(folded);
        }
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
