package org.preventsuite.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;

/** Notes on obligations what comes of them, in the transaction of the return. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObligationLedger {
    private final ObligationRepository obligations;
    private final Succession succession;
    private final ChangeLog changes;
    private final Clock clock;

    ObligationLedger(ObligationRepository obligations, Succession succession, ChangeLog changes, Clock clock) {
        this.obligations = obligations;
        this.succession = succession;
        this.changes = changes;
        this.clock = clock;
    }

    /** One more return is prepared for it. */
    public void prepared(Caller caller, Obligation obligation) {
        obligation.prepare(clock);
        saved(caller, "answered", obligation);
    }

    /** A return for it was signed off; who would have taken it over owes it no more. */
    public void received(Caller caller, UUID id, UUID returnId, boolean nil) {
        Obligation obligation = obligations.get(id);
        obligation.receive(returnId, nil, LocalDate.now(clock), clock);
        saved(caller, "received", obligation);
        succession.settle(caller, obligation);
    }

    private void saved(Caller caller, String verb, Obligation obligation) {
        obligations.flush();
        changes.saved(caller, verb, Succession.TYPE, ObligationView.stored(obligation));
    }
}
