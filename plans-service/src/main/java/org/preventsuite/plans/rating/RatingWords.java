package org.preventsuite.plans.rating;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

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

    private static final Map<String, Rating> WORDS = words();

    private final boolean blue;

    private RatingWords(boolean blue) {
        this.blue = blue;
    }

    /** A value on its scale. */
    public record Rating(Scale scale, String value) {}

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

    private static Map<String, Rating> words() {
        try (InputStream in = RatingWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + LIST);
            }
            Map<String, Rating> words = new HashMap<>();
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
                rows.forEach(row ->
                        words.put(row.get("words"), new Rating(Scale.ofWord(row.get("scale")), row.get("value"))));
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + LIST, e);
        }
    }
}
