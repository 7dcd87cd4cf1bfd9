package org.preventsuite.training.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preventsuite.kit.json.WireWord;

/** What a column can hold, with the headings that councils and learning systems give it. */
enum Field implements WireWord {
    COURSE(
            "course",
            "course name",
            "course title",
            "course code",
            "course id",
            "title",
            "training",
            "training course",
            "module",
            "learning",
            "learning name",
            "learning title",
            "learning item",
            "activity",
            "activity name",
            "event"),
    DATE(
            "date",
            "session date",
            "event date",
            "course date",
            "date held",
            "held on",
            "date of training",
            "training date",
            "start date",
            "completed",
            "completed on",
            "completed date",
            "completion date",
            "date completed",
            "date of completion",
            "completion time"),
    PERIOD("period", "month", "quarter", "financial year", "year"),
    AUDIENCE(
            "audience",
            "group",
            "staff group",
            "department",
            "department name",
            "directorate",
            "service",
            "service area",
            "team",
            "division",
            "business unit",
            "cost centre",
            "org unit",
            "organisation unit",
            "organisational unit",
            "organisation"),
    BASIS("basis", "count basis", "counted as", "what is counted"),
    COUNT(
            "count",
            "number",
            "no",
            "total",
            "attendees",
            "number of attendees",
            "no of attendees",
            "attended",
            "number attended",
            "attendance",
            "headcount",
            "people",
            "number trained"),
    HOST("host", "provider", "delivered by", "organiser", "organised by"),
    EXTERNAL_ID("external id", "session id", "event id", "session reference", "event reference", "reference", "ref"),
    LEARNER(
            "learner",
            "learner id",
            "learner number",
            "user",
            "user id",
            "username",
            "user name",
            "login",
            "employee",
            "employee id",
            "employee number",
            "employee no",
            "payroll number",
            "payroll no",
            "staff id",
            "staff number",
            "person id",
            "person number",
            "assignment number",
            "id",
            "id number",
            "email",
            "e mail",
            "email address",
            "e mail address"),
    STATUS("status", "completion status", "course status", "outcome", "result", "progress");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot change
    private final Set<String> headings;

    Field(String... headings) {
        this.headings = Set.copyOf(List.of(headings));
    }

    /** The field that a heading stands for, whatever its case and punctuation. */
    static Optional<Field> of(String heading) {
        String words = words(heading);
        return Stream.of(values())
                .filter(field -> field.headings.contains(words))
                .findFirst();
    }

    /** A heading without case and punctuation. */
    static String words(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
