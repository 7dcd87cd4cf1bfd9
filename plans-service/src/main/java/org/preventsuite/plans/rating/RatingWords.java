package org.preventsuite.plans.rating;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words and colours of one rating column, such as «Green - on track» or «B». Where a column is blue anywhere its
 * other colours are of that scale too.
 */
public final class RatingWords {
    private static final String LIST = "/rating/rating-words.csv";
    /** A letter stands alone or before a stroke: «A gap identified» is no amber. */
    private static final Pattern FIRST_WORDS =
            Pattern.compile("^[^a-z0-9]*(not [a-z]+|[a-z](?=$|\\s*[-\\u2013\\u2014:(])|[a-z]{2,})");

    /** As our own CSV writes a rating: «one-to-five: 3». */
    private static final Pattern OWN = Pattern.compile("([a-z-]+): ([a-z0-9-]+)");

    private static final List<Term> TERMS = load();
    private static final Map<String, Rating> WORDS =
            TERMS.stream().collect(Collectors.toUnmodifiableMap(Term::words, Term::rating, (one, same) -> one));

    private final boolean blue;

    private RatingWords(boolean blue) {
        this.blue = blue;
    }

    /** A value on its scale. */
    public record Rating(Scale scale, String value) {}

    /** Words for a rating, where they were met and what they meant there; nobody's own where they name no source. */
    public record Term(
            String words,
            Rating rating,
            @Nullable String source,
            @Nullable String meaning) {}

    /** The words that are read as a value of a scale; on the blue scale those of the colours it shares too. */
    public static List<Term> terms(Scale scale, String value) {
        return TERMS.stream()
                .filter(term -> term.rating().value().equals(value))
                .filter(term -> term.rating().scale() == scale
                        || (scale == Scale.BRAG && term.rating().scale() == Scale.RAG))
                .toList();
    }

    /** The words of a column that says all this. */
    public static RatingWords of(Collection<String> column) {
        return new RatingWords(column.stream().anyMatch(cell -> plain(cell)
                .filter(rating -> rating.scale() == Scale.BRAG)
                .isPresent()));
    }

    /** The rating that the wording begins with; a bare number is on no scale that could be told. */
    public Optional<Rating> read(String wording) {
        Matcher own = OWN.matcher(wording.strip());
        if (own.matches()) {
            Optional<Scale> scale = Arrays.stream(Scale.values())
                    .filter(one -> one.word().equals(own.group(1)) && one.has(own.group(2)))
                    .findFirst();
            if (scale.isPresent()) {
                return scale.map(one -> new Rating(one, own.group(2)));
            }
        }
        return plain(wording)
                .map(rating -> blue && rating.scale() == Scale.RAG ? new Rating(Scale.BRAG, rating.value()) : rating);
    }

    private static Optional<Rating> plain(String wording) {
        Matcher first = FIRST_WORDS.matcher(wording.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return first.find() ? Optional.ofNullable(WORDS.get(first.group(1))) : Optional.empty();
    }

    private static List<Term> load() {
        try (InputStream in = RatingWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + LIST);
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();
            try (CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
                return rows.stream()
                        .map(row -> new Term(
                                row.get("words"),
                                new Rating(Scale.ofWord(row.get("scale")), row.get("value")),
                                row.get("source"),
                                row.get("meaning")))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + LIST, e);
        }
    }
}
