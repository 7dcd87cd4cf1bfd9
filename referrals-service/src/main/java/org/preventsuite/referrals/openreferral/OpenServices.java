package org.preventsuite.referrals.openreferral;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.referrals.openreferral.OpenService.Area;
import org.preventsuite.referrals.openreferral.OpenService.AtLocation;
import org.preventsuite.referrals.openreferral.OpenService.Attribute;
import org.preventsuite.referrals.openreferral.OpenService.Contact;
import org.preventsuite.referrals.openreferral.OpenService.Location;
import org.preventsuite.referrals.openreferral.OpenService.Organization;
import org.preventsuite.referrals.openreferral.OpenService.Phone;
import org.preventsuite.referrals.route.ConfirmationState;
import org.preventsuite.referrals.route.EntryPoint;
import org.preventsuite.referrals.route.ReferralRoute;
import org.preventsuite.referrals.route.RouteDescription;
import org.preventsuite.referrals.route.RouteStep;

/** Tells a route in the words of the standard. */
@Singleton
class OpenServices {
    private static final String GEOGRAPHY = "http://statistics.data.gov.uk/id/statistical-geography/";
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\\.[A-Za-z]{2,}");

    private final AreaDirectory areas;
    private final Clock clock;

    OpenServices(AreaDirectory areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** @param feed the address of the feed, under which a route that has no page of its own is found */
    OpenService of(ReferralRoute route, URI feed) {
        RouteDescription description = route.description();
        EntryPoint entry = description.entryPoint();
        String council = name(route.areaCode());
        return new OpenService(
                route.id(),
                route.title(),
                inWords(description),
                link(entry, URI.create(feed + "/services/" + route.id())),
                mailbox(entry),
                "active",
                route.lastConfirmedOn(),
                alert(route),
                route.updatedAt().truncatedTo(ChronoUnit.MILLIS),
                new Organization(
                        StableId.of("organization", route.areaCode()),
                        council,
                        "Local authority " + route.areaCode(),
                        geography(route)),
                List.of(new Area(StableId.of("area", route.id()), council, council, geography(route))),
                contacts(route.id(), entry),
                attributes(route.id(), description));
    }

    AtLocation atLocation(ReferralRoute route, URI feed) {
        UUID location = StableId.of("location", route.areaCode());
        return new AtLocation(
                StableId.of("at-location", route.id()),
                route.id(),
                location,
                of(route, feed).brief(),
                new Location(location, "virtual", name(route.areaCode()), route.areaCode(), "ONS"));
    }

    private String name(String areaCode) {
        return areas.name(areaCode).orElse(areaCode);
    }

    private static URI geography(ReferralRoute route) {
        return URI.create(GEOGRAPHY + route.areaCode());
    }

    /** A lapse makes no version of the route, but is what a reader of a directory must know. */
    private @Nullable String alert(ReferralRoute route) {
        LocalDate dueOn = route.confirmationDueOn();
        return ConfirmationState.on(LocalDate.now(clock), dueOn) == ConfirmationState.STALE
                ? "Nobody has confirmed that this route works since it was due on " + dueOn + "."
                : null;
    }

    private static String inWords(RouteDescription route) {
        List<String> lines = new ArrayList<>();
        if (!route.audiences().isEmpty()) {
            lines.add("Who may use it: " + String.join(", ", route.audiences()).replace('-', ' '));
        }
        EntryPoint entry = route.entryPoint();
        if (entry != null) {
            lines.add("Where it begins: " + entry.value());
        }
        route.steps().forEach(step -> lines.add(inWords(step)));
        lines.add("Where it ends: " + route.destination());
        return String.join("\n", lines);
    }

    private static String inWords(RouteStep step) {
        StringBuilder words = new StringBuilder()
                .append(step.order())
                .append(". ")
                .append(step.actingBody())
                .append(": ")
                .append(step.does());
        Integer days = step.expectedWorkingDays();
        if (days != null) {
            words.append(" (within ").append(days).append(days == 1 ? " working day)" : " working days)");
        }
        if (step.handOverTo() != null) {
            words.append("; next: ").append(step.handOverTo());
        }
        return words.toString();
    }

    private static URI link(@Nullable EntryPoint entry, URI otherwise) {
        if (entry == null || !entry.value().matches("https?://[!-~]+")) {
            return otherwise;
        }
        try {
            URI link = new URI(entry.value());
            return link.getHost() == null ? otherwise : link;
        } catch (URISyntaxException e) {
            return otherwise;
        }
    }

    private static @Nullable String mailbox(@Nullable EntryPoint entry) {
        return entry != null
                        && entry.kind() == EntryPoint.Kind.MAILBOX
                        && MAILBOX.matcher(entry.value()).matches()
                ? entry.value()
                : null;
    }

    private static @Nullable List<Contact> contacts(UUID route, @Nullable EntryPoint entry) {
        if (entry == null || entry.kind() != EntryPoint.Kind.TELEPHONE) {
            return null;
        }
        Phone phone = new Phone(StableId.of("phone", route), entry.value());
        return List.of(new Contact(StableId.of("contact", route), "Where the route begins", List.of(phone)));
    }

    private static List<Attribute> attributes(UUID route, RouteDescription description) {
        return Stream.concat(
                        Stream.of(attribute(route, "service_type", OpenTaxonomy.Term.of(description.routeCode()))),
                        description.audiences().stream()
                                .distinct()
                                .map(audience ->
                                        attribute(route, "intended_audience", OpenTaxonomy.Term.ofAudience(audience))))
                .toList();
    }

    private static Attribute attribute(UUID route, String linkType, OpenTaxonomy.Term term) {
        return new Attribute(StableId.of("attribute:" + route, term.id()), route, linkType, term.id(), term);
    }
}
