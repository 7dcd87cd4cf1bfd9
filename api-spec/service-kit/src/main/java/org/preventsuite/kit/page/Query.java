package org.preventsuite.kit.page;

import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.contract.Operation;
import org.preventsuite.kit.problem.CommonProblem;

/**
 * The query parameters of the request as the contract allows them. Where the request carries a cursor, the filters are
 * the cursor's: other filters beside it are refused.
 */
@RequestScoped
public class Query {
    private static final Set<String> PAGING = Set.of("limit", "cursor", "count");
    private static final int USUAL_LIMIT = 50;

    /** The pages of which a whole list is made. */
    private static final int LARGEST_LIMIT = 500;

    private final ListForms forms;

    private @Nullable Operation operation;
    private Map<String, String> values = Map.of();
    private Map<String, String> filters = Map.of();
    private List<String> position = List.of();

    Query(ListForms forms) {
        this.forms = forms;
    }

    /** Takes over the checked parameters of the request; called by the guard. */
    public void begin(Operation asked, Map<String, String> checked) {
        operation = asked;
        values = Map.copyOf(checked);
        Map<String, String> given = new HashMap<>(checked);
        given.keySet().removeAll(PAGING);
        filters = Map.copyOf(given);
        String token = checked.get("cursor");
        if (token != null && asked.isList() && !asked.id().equals("listChanges")) {
            Cursor cursor = Cursor.parse(token);
            if (!cursor.operation().equals(asked.id()) || !(given.isEmpty() || given.equals(cursor.filters()))) {
                throw CommonProblem.CURSOR_MISMATCH.because("The cursor was given out for other filters.");
            }
            filters = Map.copyOf(cursor.filters());
            position = List.copyOf(cursor.keys());
        }
    }

    /** Whether the contract gives the operation that parameter. */
    public boolean offers(String name) {
        return asked().in("query").stream().anyMatch(p -> p.name().equals(name));
    }

    public @Nullable String text(String name) {
        if (!offers(name)) {
            throw new IllegalArgumentException(asked().id() + " has no parameter " + name + " in the contract");
        }
        return PAGING.contains(name) ? values.get(name) : filters.get(name);
    }

    /** The value of a parameter that the contract requires. */
    public String required(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalArgumentException(asked().id() + " does not require " + name + " in the contract");
        }
        return value;
    }

    public @Nullable UUID uuid(String name) {
        String text = text(name);
        return text == null ? null : UUID.fromString(text);
    }

    public @Nullable LocalDate date(String name) {
        String text = text(name);
        return text == null ? null : LocalDate.parse(text);
    }

    public @Nullable Instant instant(String name) {
        String text = text(name);
        return text == null ? null : Instant.parse(text);
    }

    public @Nullable Boolean flag(String name) {
        String text = text(name);
        return text == null ? null : Boolean.valueOf(text);
    }

    public int limit() {
        String text = values.get("limit");
        if (text != null) {
            return Integer.parseInt(text);
        }
        return isForOnePage() ? USUAL_LIMIT : LARGEST_LIMIT;
    }

    /** Whether one page is the answer; a table or a stream of lines without a limit holds the whole list. */
    public boolean isForOnePage() {
        return forms.asked() == ListForm.JSON || values.containsKey("limit") || values.containsKey("cursor");
    }

    /** The name of the operation that is asked for. */
    public String operation() {
        return asked().id();
    }

    boolean count() {
        return Boolean.parseBoolean(values.get("count"));
    }

    List<String> position() {
        return position;
    }

    /** The address of the page that begins behind these keys. */
    String next(List<String> keys) {
        Operation asked = asked();
        String token = new Cursor(asked.id(), filters, keys).token();
        return "?limit=" + limit() + "&cursor=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    private Operation asked() {
        Operation asked = operation;
        if (asked == null) {
            throw new IllegalStateException("this request is not one of the contract's");
        }
        return asked;
    }
}
