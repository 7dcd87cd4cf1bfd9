package org.preventsuite.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.link.FollowedLinks;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.training.plan.ForPlanAction;

/** The sessions that name an action of a plan. */
@ApplicationScoped
class FollowedSessions implements FollowedLinks<TrainingSession> {
    private final SessionRepository sessions;
    private final SessionService service;

    FollowedSessions(SessionRepository sessions, SessionService service) {
        this.sessions = sessions;
        this.service = service;
    }

    @Override
    public Set<String> targetTypes() {
        return Set.of(ForPlanAction.TARGET_TYPE);
    }

    @Override
    public List<TrainingSession> unsettled(Set<UUID> changed) {
        return sessions.unsettled(changed);
    }

    @Override
    public List<TrainingSession> all() {
        return sessions.namingActions();
    }

    @Override
    public void settle(TrainingSession session, LinkState found) {
        service.settle(session, found);
    }
}
