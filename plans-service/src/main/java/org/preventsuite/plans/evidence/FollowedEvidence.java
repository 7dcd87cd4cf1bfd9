package org.preventsuite.plans.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.link.FollowedLinks;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.plans.partner.Partner;

/** The evidence that one partner has. */
record FollowedEvidence(Partner partner, EvidenceLinkRepository links, EvidenceLinkService service)
        implements FollowedLinks<EvidenceLink> {
    @Override
    public Set<String> targetTypes() {
        return EvidenceKind.of(partner).stream().map(EvidenceKind::wire).collect(Collectors.toSet());
    }

    @Override
    public List<EvidenceLink> unsettled(Set<UUID> changed) {
        return links.unsettled(EvidenceKind.of(partner), changed);
    }

    @Override
    public List<EvidenceLink> all() {
        return links.ofKinds(EvidenceKind.of(partner));
    }

    @Override
    public void settle(EvidenceLink link, LinkState found) {
        service.settle(link, found);
    }
}
