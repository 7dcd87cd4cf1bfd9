package org.preventsuite.training.session;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.audience.AudienceReclassified;
import org.preventsuite.training.course.CourseBecameExposure;

/** Changes to sessions, each in one transaction. */
@ApplicationScoped
@Transactional
class SessionService {
    private static final String TYPE = "session";
    private static final Caller OURSELVES = new Caller("training-service", Set.of(), Set.of());

    private final SessionRepository sessions;
    private final SessionRules rules;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    SessionService(SessionRepository sessions, SessionRules rules, MergePatch patches, ChangeLog changes, Clock clock) {
        this.sessions = sessions;
        this.rules = rules;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    SessionView create(Caller caller, NewSession wish, LinkState action) {
        caller.requireAuthority(wish.areaCode());
        rules.check(wish);
        TrainingSession session = new TrainingSession(wish, action, clock);
        sessions.persist(session);
        return flushed(caller, "created", session);
    }

    SessionView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch, LinkState action) {
        TrainingSession session = fresh(caller, id, ifMatch);
        return change(caller, session, patches.apply(session.asNew(), patch, NewSession.class), action);
    }

    SessionView replaceAttendance(Caller caller, UUID id, @Nullable String ifMatch, List<SessionCount> attendance) {
        TrainingSession session = fresh(caller, id, ifMatch);
        NewSession wish = session.asNew().with(attendance);
        return wish.equals(session.asNew())
                ? SessionView.of(session)
                : change(caller, session, wish, LinkState.UNVERIFIED);
    }

    void rewrite(Caller caller, TrainingSession session, SessionKey key, List<SessionCount> attendance) {
        if (attendance.isEmpty()) {
            delete(caller, session);
        } else {
            change(caller, session, session.asNew().with(key).with(attendance), LinkState.UNVERIFIED);
        }
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        delete(caller, fresh(caller, id, ifMatch));
    }

    private void delete(Caller caller, TrainingSession session) {
        SessionView last = SessionView.of(session);
        sessions.delete(session);
        sessions.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, last);
    }

    /** Notes what the feed of plans-service says of its action; the audit names this service as the client. */
    void settle(TrainingSession session, LinkState found) {
        session.settle(found, clock);
        flushed(OURSELVES, "checked", session);
    }

    /** Who reads it from outside sees other counts when an audience becomes small or is it no more. */
    void recount(@Observes AudienceReclassified event) {
        for (TrainingSession session : sessions.naming(event.audienceId())) {
            session.recount(clock);
            flushed(event.caller(), "updated", session);
        }
    }

    /** A course that people are known to have come to cannot become one that nobody is known to take. */
    void requireOnlyInvitations(@Observes CourseBecameExposure event) {
        if (sessions.countPeople(event.courseId())) {
            throw TrainingProblem.COURSE_IN_USE.because("A session counts more than invitations to this course.");
        }
    }

    private TrainingSession fresh(Caller caller, UUID id, @Nullable String ifMatch) {
        TrainingSession session = sessions.get(id);
        caller.requireOwned(session.areaCode());
        IfMatch.require(ifMatch, session.version());
        return session;
    }

    private SessionView change(Caller caller, TrainingSession session, NewSession wish, LinkState action) {
        rules.check(wish);
        session.change(wish, action, clock);
        return flushed(caller, "updated", session);
    }

    private SessionView flushed(Caller caller, String verb, TrainingSession session) {
        sessions.flush(); // the new version number must be known before the view is made
        SessionView view = SessionView.of(session);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
