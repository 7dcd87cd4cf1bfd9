package org.preventsuite.training.plan;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.preventsuite.kit.link.FeedClient;
import org.preventsuite.kit.link.FeedFollower;
import org.preventsuite.kit.link.FollowedFeeds;
import org.preventsuite.kit.link.FollowedLinks;
import org.preventsuite.kit.partner.FollowSettings;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.partner.ServiceAccount;

/** Settles links to actions from the feed of plans-service, in the background and with this service's own rights. */
@Singleton
public class PlansFollower {
    /** The name that plans-service gives itself. */
    public static final String PARTNER = "plans-service";

    private final Optional<FeedFollower> follower;

    PlansFollower(
            FollowSettings settings,
            PlanSettings plans,
            OidcClients clients,
            FollowedFeeds feeds,
            @Any Instance<FollowedLinks<?>> links,
            PartnerRegister register,
            Clock clock) {
        follower = settings.every().equals("off") && settings.clientId().isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedFollower(
                        PARTNER,
                        FeedClient.at(plans.plansUrl(), settings.timeout()),
                        new ServiceAccount(clients, settings),
                        feeds,
                        links.stream().toList(),
                        register,
                        clock));
    }

    /** Makes this bean at the start, and so fails the start when it is told to follow but not as whom. */
    void begin(@Observes StartupEvent start) {}

    @Scheduled(every = "{suite.follow.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        follower.ifPresent(FeedFollower::round);
    }
}
