package org.preventsuite.referrals.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.preventsuite.kit.json.WireWord;

/** What a column of the table may hold; headings are the words of the contract, in any case, apart or together. */
enum RouteColumn implements WireWord {
    REFERENCE("/externalId/value"),
    TITLE("/title"),
    ROUTE_CODE("/routeCode"),
    AUDIENCES("/audiences"),
    ENTRY_POINT_KIND("/entryPoint/kind"),
    ENTRY_POINT("/entryPoint/value"),
    DESTINATION("/destination"),
    STATUS("/status"),
    VISIBILITY("/visibility"),
    SOURCE("/source"),
    ACTING_BODY("/steps/actingBody"),
    DOES("/steps/does"),
    EXPECTED_WORKING_DAYS("/steps/expectedWorkingDays"),
    HAND_OVER_TO("/steps/handOverTo");

    private final String pointer;

    RouteColumn(String pointer) {
        this.pointer = pointer;
    }

    boolean isOfAStep() {
        return pointer.startsWith("/steps");
    }

    /** The name of the field, without the object that it stands in. */
    String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    static Optional<RouteColumn> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> plain(column.name()).equals(plain(heading)))
                .findFirst();
    }

    /** The column that a pointer into a route's document leads to. */
    static Optional<RouteColumn> at(String pointer) {
        String plain = pointer.replaceFirst("^/steps/[0-9]+", "/steps");
        return Arrays.stream(values())
                .filter(column -> (plain + "/").startsWith(column.pointer + "/"))
                .findFirst();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
