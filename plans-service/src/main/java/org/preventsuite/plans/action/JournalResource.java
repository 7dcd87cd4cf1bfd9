package org.preventsuite.plans.action;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The journals of an action over HTTP. */
@Singleton
@Path("/v1/actions/{actionId}")
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {
    private final JournalService service;
    private final ActionRepository actions;
    private final JournalRepository journals;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    JournalResource(
            JournalService service,
            ActionRepository actions,
            JournalRepository journals,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.actions = actions;
        this.journals = journals;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @Path("/re-forecasts")
    @PermissionsAllowed("plans:read")
    public Page<ReForecastView> listReForecasts(@RestPath UUID actionId) {
        return journals.of(ReForecast.class, readable(actionId), query).map(ReForecastView::of);
    }

    @POST
    @Path("/re-forecasts")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createReForecast(
            @RestPath UUID actionId, @RestHeader("Idempotency-Key") String key, NewReForecast entry) {
        return append(key, "createReForecast", actionId, "re-forecasts", entry, ReForecastView::of);
    }

    @GET
    @Path("/ratings")
    @PermissionsAllowed("plans:read")
    public Page<RatingEntryView> listRatingEntries(@RestPath UUID actionId) {
        return journals.of(RatingEntry.class, readable(actionId), query).map(RatingEntryView::of);
    }

    @POST
    @Path("/ratings")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createRatingEntry(
            @RestPath UUID actionId, @RestHeader("Idempotency-Key") String key, NewRatingEntry entry) {
        return append(key, "createRatingEntry", actionId, "ratings", entry, RatingEntryView::of);
    }

    @GET
    @Path("/progress-entries")
    @PermissionsAllowed("plans:read")
    public Page<ProgressEntryView> listProgressEntries(@RestPath UUID actionId) {
        return journals.of(ProgressEntry.class, readable(actionId), query).map(ProgressEntryView::of);
    }

    @POST
    @Path("/progress-entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createProgressEntry(
            @RestPath UUID actionId, @RestHeader("Idempotency-Key") String key, NewProgressEntry entry) {
        return append(key, "createProgressEntry", actionId, "progress-entries", entry, ProgressEntryView::of);
    }

    private Action readable(UUID actionId) {
        Action action = actions.get(actionId);
        caller.get().requireReadable(action.areaCode());
        return action;
    }

    private <E extends JournalEntry, V> RestResponse<?> append(
            String key, String operation, UUID actionId, String journal, NewEntry<E> entry, Function<E, V> view) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                operation,
                List.of(actionId, entry),
                () -> Answers.appended(
                        "/v1/actions/" + actionId + "/" + journal, view.apply(service.append(who, actionId, entry))));
    }
}
