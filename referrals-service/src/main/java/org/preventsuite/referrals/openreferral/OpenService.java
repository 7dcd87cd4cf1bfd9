package org.preventsuite.referrals.openreferral;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contract schema: OpenService. The last three stand in the single service only. */
@JsonNaming(SnakeCaseStrategy.class)
record OpenService(
        UUID id,
        String name,
        String description,
        URI url,
        @Nullable String email,
        String status,
        @Nullable LocalDate assuredDate,
        @Nullable String alert,
        Instant lastModified,
        Organization organization,
        @Nullable List<Area> serviceAreas,
        @Nullable List<Contact> contacts,
        @Nullable List<Attribute> attributes) {

    /** Contract schema: OpenOrganization. */
    record Organization(UUID id, String name, String description, URI uri) {}

    /** Contract schema: OpenServiceArea. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Area(UUID id, String name, String serviceArea, URI uri) {}

    /** Contract schema: OpenContact. */
    record Contact(UUID id, String title, List<Phone> phones) {}

    /** Contract schema: OpenPhone. */
    record Phone(UUID id, String number) {}

    /** Contract schema: OpenAttribute. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(UUID id, UUID linkId, String linkType, UUID taxonomyTermId, OpenTaxonomy.Term taxonomyTerm) {}

    /** The service as it stands in a list. */
    OpenService brief() {
        return new OpenService(
                id,
                name,
                description,
                url,
                email,
                status,
                assuredDate,
                alert,
                lastModified,
                organization,
                null,
                null,
                null);
    }

    /** Contract schema: OpenServiceAtLocation. */
    @JsonNaming(SnakeCaseStrategy.class)
    record AtLocation(UUID id, UUID serviceId, UUID locationId, OpenService service, Location location) {}

    /** Contract schema: OpenLocation. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Location(
            UUID id, String locationType, String name, String externalIdentifier, String externalIdentifierType) {}
}
