package org.preventsuite.plans.compliance;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.plans.partner.Partner;

/**
 * The figures of one partner: as it answers now, or else as it last answered the same question. Whoever asks must have
 * been found to be allowed to read them, for a copy may come from another caller's question.
 */
final class PartnerSection<T> {
    private static final Logger LOG = Logger.getLogger(PartnerSection.class);

    private final Partner partner;
    private final LastGood<ReportKey, T> copies;
    private final PartnerRegister register;
    private final Clock clock;

    PartnerSection(Partner partner, int mostCopies, PartnerRegister register, Clock clock) {
        this.partner = partner;
        this.copies = new LastGood<>(mostCopies);
        this.register = register;
        this.clock = clock;
    }

    /** Never fails: what goes wrong is part of the finding. */
    Uni<Finding<T>> of(ReportKey key, Uni<T> answer) {
        return answer.map(figures -> answered(key, figures))
                .onFailure()
                .recoverWithItem(failure -> failed(key, failure));
    }

    private Finding<T> answered(ReportKey key, T figures) {
        LastGood.Copy<T> copy = new LastGood.Copy<>(figures, clock.instant());
        copies.keep(key, copy);
        register.answered(partner.service());
        return Finding.complete(figures, copy.asAt());
    }

    private Finding<T> failed(ReportKey key, Throwable failure) {
        Gap gap = Gap.of(failure);
        if (gap.isAboutTheCaller()) {
            return Finding.withheld(gap);
        }
        // While the partner is left alone nothing new is learnt of it.
        if (gap != Gap.LEFT_ALONE) {
            register.failed(partner.service());
            LOG.warnf("%s: %s (%s)", partner.service(), gap, failure.getClass().getName());
        }
        return copies.of(key).map(copy -> Finding.stale(copy, gap)).orElseGet(() -> Finding.unavailable(gap));
    }
}
