package org.preventsuite.kit.link;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.partner.NotThere;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerRefused;
import org.preventsuite.kit.partner.PartnerRegister;

/** Asks a partner whether what a link leads to is there. What goes wrong leaves that open and never fails the write. */
@Singleton
public class LinkCheck {
    private static final Logger LOG = Logger.getLogger(LinkCheck.class);

    private final PartnerRegister register;
    private final AreaDirectory areas;

    LinkCheck(PartnerRegister register, AreaDirectory areas) {
        this.register = register;
        this.areas = areas;
    }

    /**
     * Waits for the partner's answer; never call it in a transaction, which would hold a connection meanwhile.
     *
     * @param areaCode the area of the link: a caller may act for others too, but it is verified for this one
     */
    public LinkState of(String partner, String areaCode, UUID target, Uni<Linked> question) {
        return question.map(found -> {
                    PartnerAnswer.requireSame(target, found.id());
                    return areas.withMembers(areaCode).contains(found.areaCode())
                            ? LinkState.VERIFIED
                            : LinkState.BROKEN;
                })
                .onFailure(NotThere.class)
                .recoverWithItem(LinkState.BROKEN)
                .invoke(() -> register.answered(partner))
                .onFailure()
                .recoverWithItem(failure -> leftOpen(partner, failure))
                .await()
                .indefinitely();
    }

    private LinkState leftOpen(String partner, Throwable failure) {
        if (!(failure instanceof PartnerRefused)) {
            register.failed(partner);
            LOG.warnf(
                    "%s: a link could not be checked (%s)",
                    partner, failure.getClass().getName());
        }
        return LinkState.UNVERIFIED;
    }
}
