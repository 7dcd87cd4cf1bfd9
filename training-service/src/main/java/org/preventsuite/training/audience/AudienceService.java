package org.preventsuite.training.audience;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.training.StoreRule;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.policy.CoveragePolicyLookup;
import org.preventsuite.training.policy.FloorMoved;

/** Changes to audiences, each in one transaction. */
@ApplicationScoped
@Transactional
class AudienceService {
    private static final String TYPE = "audience";
    private static final StoreRule NAME_IS_FREE = new StoreRule(
            "uq_audience_name",
            () -> TrainingProblem.AUDIENCE_NAME_TAKEN.at("/name", "taken", "Unique within the authority."));
    private static final StoreRule IS_NOT_IN_USE = new StoreRule(
            Set.of("fk_attendance_line_audience", "fk_session_count_audience"),
            () -> TrainingProblem.AUDIENCE_IN_USE.because("A statement or a session counts this audience."));

    private final AudienceRepository audiences;
    private final CoveragePolicyLookup policies;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Event<AudienceReclassified> reclassified;
    private final Clock clock;

    AudienceService(
            AudienceRepository audiences,
            CoveragePolicyLookup policies,
            MergePatch patches,
            ChangeLog changes,
            Event<AudienceReclassified> reclassified,
            Clock clock) {
        this.audiences = audiences;
        this.policies = policies;
        this.patches = patches;
        this.changes = changes;
        this.reclassified = reclassified;
        this.clock = clock;
    }

    AudienceView create(Caller caller, NewAudience wish) {
        caller.requireAuthority(wish.areaCode());
        Audience audience = new Audience(wish, clock);
        audiences.persist(audience);
        NAME_IS_FREE.guard(audiences::flush);
        return saved(caller, "created", audience);
    }

    AudienceView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        Audience audience = audiences.get(id);
        caller.requireOwned(audience.areaCode());
        IfMatch.require(ifMatch, audience.version());
        int floor = policies.ofArea(audience.areaCode()).smallAudienceFloor();
        boolean wasStaff = audience.kind().isStaff();
        boolean wasSmall = audience.isBelow(floor);
        audience.change(patches.apply(audience.asNew(), patch, NewAudience.class), clock);
        NAME_IS_FREE.guard(audiences::flush);
        AudienceView view = saved(caller, "updated", audience);
        if (audience.kind().isStaff() != wasStaff || audience.isBelow(floor) != wasSmall) {
            reclassified.fire(new AudienceReclassified(caller, id));
        }
        return view;
    }

    /** Others see other audiences than before, and other numbers in all that counts them. */
    void reclassify(@Observes FloorMoved event) {
        for (Audience audience : audiences.ofArea(event.areaCode())) {
            if (audience.isBelow(event.before()) != audience.isBelow(event.after())) {
                audience.reclassify(clock);
                audiences.flush();
                saved(event.caller(), "updated", audience);
                reclassified.fire(new AudienceReclassified(event.caller(), audience.id()));
            }
        }
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        Audience audience = audiences.get(id);
        caller.requireOwned(audience.areaCode());
        IfMatch.require(ifMatch, audience.version());
        audiences.delete(audience);
        IS_NOT_IN_USE.guard(audiences::flush);
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, AudienceView.of(audience));
    }

    private AudienceView saved(Caller caller, String verb, Audience audience) {
        AudienceView view = AudienceView.of(audience);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
