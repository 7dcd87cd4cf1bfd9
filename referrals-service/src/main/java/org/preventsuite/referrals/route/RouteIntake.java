package org.preventsuite.referrals.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Findings;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.kit.record.Sha256;
import org.preventsuite.referrals.ReferralsProblem;

/**
 * Where routes written elsewhere meet those that are kept. What comes in is a document like the contract's
 * NewReferralRoute with an external id, and is held to the same schema and rules as a request.
 */
@ApplicationScoped
public class RouteIntake {
    private final ReferralRouteRepository routes;
    private final ReferralRouteService service;
    private final ObjectMapper json;
    private final Contract contract;

    RouteIntake(ReferralRouteRepository routes, ReferralRouteService service, ObjectMapper json, Contract contract) {
        this.routes = routes;
        this.service = service;
        this.json = json;
        this.contract = contract;
    }

    /** What a document would do. */
    public enum Effect {
        CREATES,
        UPDATES,
        CHANGES_NOTHING,
        IS_REFUSED
    }

    /**
     * What a document would do, and to which route.
     *
     * @param errors why it is refused, each with a pointer into the document
     */
    public record Verdict(Effect effect, @Nullable UUID routeId, List<FieldError> errors) {}

    public Verdict judge(ObjectNode document) {
        List<FieldError> errors =
                Findings.inBody(contract.schemaOf("NewReferralRoute").orElseThrow(), document);
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        ReferralRoute known = known(document);
        NewReferralRoute wanted = read(document, known);
        try {
            RouteRules.check(wanted);
        } catch (ProblemException refusal) {
            return refused(refusal.errors());
        }
        if (known == null) {
            return new Verdict(Effect.CREATES, null, List.of());
        }
        if (!known.status().canBecome(wanted.status())) {
            String slug = ReferralsProblem.ILLEGAL_TRANSITION.slug();
            return refused(List.of(FieldError.at("/status", slug, "The route cannot move to that status.")));
        }
        boolean same = NewReferralRoute.of(known).equals(wanted);
        return new Verdict(same ? Effect.CHANGES_NOTHING : Effect.UPDATES, known.id(), List.of());
    }

    /** Does what the verdict said, in the caller's transaction. */
    public UUID store(Caller caller, ObjectNode document) {
        ReferralRoute known = known(document);
        NewReferralRoute wanted = read(document, known);
        return known == null
                ? service.create(caller, wanted).id()
                : service.replace(caller, known.id(), wanted).id();
    }

    /** Differs as soon as a route of the area does. */
    public String state(String areaCode) {
        return Sha256.of(String.join(" ", routes.versions(areaCode)));
    }

    private @Nullable ReferralRoute known(JsonNode document) {
        JsonNode name = document.path("externalId");
        return routes.named(
                document.path("areaCode").asText(),
                name.path("scheme").asText(),
                name.path("value").asText());
    }

    /** Status and visibility of a known route stay unless the document has its own. */
    private NewReferralRoute read(ObjectNode document, @Nullable ReferralRoute known) {
        ObjectNode whole = document.deepCopy();
        if (known != null) {
            whole.putIfAbsent("status", json.valueToTree(known.status()));
            whole.putIfAbsent("visibility", json.valueToTree(known.visibility()));
        }
        try {
            return Objects.requireNonNull(json.treeToValue(whole, NewReferralRoute.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contract let a route through that cannot be read", e);
        }
    }

    private static Verdict refused(List<FieldError> errors) {
        return new Verdict(Effect.IS_REFUSED, null, errors);
    }
}
