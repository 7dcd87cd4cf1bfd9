package org.preventsuite.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.link.LinkState;

/** Sessions for features that change many of them within a transaction of their own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SessionEditor {
    private final SessionRepository sessions;
    private final SessionService service;

    SessionEditor(SessionRepository sessions, SessionService service) {
        this.sessions = sessions;
        this.service = service;
    }

    /** The sessions of the area that the key fits; several where the store cannot tell them apart by it. */
    public List<StoredSession> find(String areaCode, SessionKey key) {
        return sessions.like(areaCode, key).stream().map(StoredSession::of).toList();
    }

    public StoredSession get(UUID id) {
        return StoredSession.of(sessions.get(id));
    }

    /** Stores a new session; answers its id. */
    public UUID create(Caller caller, String areaCode, SessionKey key, List<SessionCount> attendance) {
        NewSession wish = new NewSession(
                areaCode,
                key.courseId(),
                key.heldOn(),
                key.periodId(),
                key.host(),
                null,
                null,
                attendance,
                key.externalId(),
                null,
                null);
        return service.create(caller, wish, LinkState.UNVERIFIED).id();
    }

    /** Gives a session another key and attendance; one that nobody came to any more is deleted. */
    public void change(Caller caller, UUID id, SessionKey key, List<SessionCount> attendance) {
        service.rewrite(caller, sessions.get(id), key, attendance);
    }

    /** Writes what is pending and forgets it, so that memory does not grow with the number of sessions. */
    public void flushAndForget() {
        sessions.flush();
        sessions.getEntityManager().clear();
    }
}
