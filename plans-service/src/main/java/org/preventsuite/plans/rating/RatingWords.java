package org.preventsuite.plans.rating;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the word or colour in a rating column, such as «Green - on track» or «B». */
public final class RatingWords {
    private static final Pattern FIRST_WORD = Pattern.compile("^[^a-z0-9]*(not met|not assessed|not rated|[a-z]+)");
    private static final Map<String, Rating> WORDS = Map.ofEntries(
            Map.entry("red", new Rating(Scale.RAG, "red")),
            Map.entry("r", new Rating(Scale.RAG, "red")),
            Map.entry("amber", new Rating(Scale.RAG, "amber")),
            Map.entry("yellow", new Rating(Scale.RAG, "amber")),
            Map.entry("a", new Rating(Scale.RAG, "amber")),
            Map.entry("green", new Rating(Scale.RAG, "green")),
            Map.entry("g", new Rating(Scale.RAG, "green")),
            Map.entry("blue", new Rating(Scale.BRAG, "blue")),
            Map.entry("b", new Rating(Scale.BRAG, "blue")),
            Map.entry("not met", new Rating(Scale.MET_EXCEEDING, "not-met")),
            Map.entry("met", new Rating(Scale.MET_EXCEEDING, "met")),
            Map.entry("exceeding", new Rating(Scale.MET_EXCEEDING, "exceeding")),
            Map.entry("not assessed", new Rating(Scale.NONE, Scale.NOT_ASSESSED)),
            Map.entry("not rated", new Rating(Scale.NONE, Scale.NOT_ASSESSED)));

    private RatingWords() {}

    /** A value on its scale. */
    public record Rating(Scale scale, String value) {}

    /** The rating that the wording begins with; a bare number is on no scale that could be told. */
    public static Optional<Rating> read(String wording) {
        Matcher first = FIRST_WORD.matcher(wording.toLowerCase(Locale.ROOT));
        return first.find() ? Optional.ofNullable(WORDS.get(first.group(1))) : Optional.empty();
    }
}
