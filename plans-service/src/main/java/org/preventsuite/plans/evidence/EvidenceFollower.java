package org.preventsuite.plans.evidence;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.preventsuite.kit.link.FeedClient;
import org.preventsuite.kit.link.FeedFollower;
import org.preventsuite.kit.link.FollowedFeeds;
import org.preventsuite.kit.partner.FollowSettings;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.partner.ServiceAccount;
import org.preventsuite.plans.partner.Partner;
import org.preventsuite.plans.partner.PartnerSettings;

/** Settles evidence from the partners' feeds, in the background and with the service's own rights. */
@Singleton
class EvidenceFollower {
    private final List<FeedFollower> followers;

    EvidenceFollower(
            FollowSettings settings,
            PartnerSettings partners,
            OidcClients clients,
            FollowedFeeds feeds,
            EvidenceLinkRepository links,
            EvidenceLinkService service,
            PartnerRegister register,
            Clock clock) {
        if (settings.every().equals("off") && settings.clientId().isEmpty()) {
            followers = List.of();
            return;
        }
        ServiceAccount account = new ServiceAccount(clients, settings);
        followers = List.of(Partner.TRAINING, Partner.REFERRALS).stream()
                .map(partner -> new FeedFollower(
                        partner.service(),
                        FeedClient.at(address(partners, partner), settings.timeout()),
                        account,
                        feeds,
                        List.of(new FollowedEvidence(partner, links, service)),
                        register,
                        clock))
                .toList();
    }

    /** Makes this bean at the start, and so fails the start when it is told to follow but not as whom. */
    void begin(@Observes StartupEvent start) {}

    @Scheduled(every = "{suite.follow.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        followers.forEach(FeedFollower::round);
    }

    private static URI address(PartnerSettings partners, Partner partner) {
        return partner == Partner.TRAINING ? partners.trainingUrl() : partners.referralsUrl();
    }
}
