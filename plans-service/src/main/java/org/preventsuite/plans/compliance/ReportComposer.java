package org.preventsuite.plans.compliance;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.partner.Partner;

/** Puts a report together: both partners are asked at once, and the own store is read while they answer. */
@ApplicationScoped
class ReportComposer {
    private static final StringPermission TRAINING_READ = new StringPermission("training", "read");
    private static final StringPermission RELEASES_READ = new StringPermission("releases", "read");

    private final AreaRepository areas;
    private final SecurityIdentity identity;
    private final PlansFiguresRepository plans;
    private final TrainingLookup training;
    private final ReferralsLookup referrals;
    private final PartnerSection<AttendanceSummary> attendance;
    private final PartnerSection<RouteSummary> routes;
    private final Clock clock;

    ReportComposer(
            AreaRepository areas,
            SecurityIdentity identity,
            PlansFiguresRepository plans,
            TrainingLookup training,
            ReferralsLookup referrals,
            PartnerRegister register,
            Clock clock,
            @ConfigProperty(name = "suite.compliance.copies") int copies) {
        this.areas = areas;
        this.identity = identity;
        this.plans = plans;
        this.training = training;
        this.referrals = referrals;
        this.attendance = new PartnerSection<>(Partner.TRAINING, copies, register, clock);
        this.routes = new PartnerSection<>(Partner.REFERRALS, copies, register, clock);
        this.clock = clock;
    }

    /** The report of an area that the caller has been found to be allowed to read; 404 when there is no such area or period. */
    ReportView compose(ReportKey key) {
        String areaName = areas.name(key.areaCode())
                .filter(name -> key.isPeriod())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such area or period."));
        CompletableFuture<SectionView> trainingSection = ask(
                        TRAINING_READ, () -> attendance.of(key, training.attendance(key)))
                .map(SectionView::training)
                .subscribeAsCompletionStage();
        CompletableFuture<SectionView> routesSection = ask(RELEASES_READ, () -> routes.of(key, referrals.routes(key)))
                .map(SectionView::routes)
                .subscribeAsCompletionStage();
        SectionView plansSection =
                SectionView.plans(plans.count(key.areaCode(), LocalDate.now(clock)), clock.instant());
        List<SectionView> sections = List.of(plansSection, trainingSection.join(), routesSection.join());
        return new ReportView(key.areaCode(), areaName, key.periodId(), clock.instant(), sections);
    }

    /** Without the partner's scope it is not asked, and no copy made for a better equipped caller is shown. */
    private <T> Uni<Finding<T>> ask(StringPermission scope, Supplier<Uni<Finding<T>>> question) {
        return identity.checkPermissionBlocking(scope)
                ? question.get()
                : Uni.createFrom().item(Finding.unavailable(Gap.SCOPE_MISSING));
    }
}
