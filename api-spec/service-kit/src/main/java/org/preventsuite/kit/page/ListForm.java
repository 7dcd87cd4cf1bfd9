package org.preventsuite.kit.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a list is answered, the one that is preferred where a caller does not care first. */
public enum ListForm {
    JSON("application/json"),
    CSV("text/csv"),
    NDJSON("application/x-ndjson");

    private static final Pattern QUALITY = Pattern.compile(";\\s*q=(0(?:\\.[0-9]{1,3})?|1(?:\\.0{1,3})?)\\s*(?:;|$)");
    private static final String ANY = "*/*";

    private final String mediaType;

    ListForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The form that the header {@code Accept} likes best among the media types that are offered. */
    static Optional<ListForm> best(String accept, Set<String> offered) {
        return Arrays.stream(values())
                .filter(form -> offered.contains(form.mediaType) && form.quality(accept) > 0)
                .max(Comparator.comparingDouble((ListForm form) -> form.quality(accept))
                        .thenComparing(Comparator.<ListForm>naturalOrder().reversed()));
    }

    private double quality(String accept) {
        double any = 0;
        for (String range : accept.split(",", -1)) {
            String type = range.split(";", 2)[0].trim();
            Matcher quality = QUALITY.matcher(range);
            double value = quality.find() ? Double.parseDouble(quality.group(1)) : 1;
            if (type.equalsIgnoreCase(mediaType)) {
                return value;
            }
            any = type.equals(ANY) ? value : any;
        }
        return any;
    }
}
