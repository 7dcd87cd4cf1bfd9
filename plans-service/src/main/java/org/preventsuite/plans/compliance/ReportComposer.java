package org.preventsuite.plans.compliance;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.partner.Partner;

/** Puts a report together: the partners are asked everything at once, and the own store is read while they answer. */
@ApplicationScoped
class ReportComposer {
    private static final StringPermission TRAINING_READ = new StringPermission("training", "read");
    private static final StringPermission RELEASES_READ = new StringPermission("releases", "read");

    private final AreaRepository areas;
    private final SecurityIdentity identity;
    private final Headings headings;
    private final PlansAtWorkRepository plans;
    private final TrainingLookup training;
    private final ReferralsLookup referrals;
    private final PartnerSection<AttendanceSummary> attendance;
    private final PartnerSection<CoverageAnswer> coverage;
    private final PartnerSection<RouteSummary> routes;
    private final PartnerSection<ReleasePage> releases;
    private final Clock clock;

    ReportComposer(
            AreaRepository areas,
            SecurityIdentity identity,
            Headings headings,
            PlansAtWorkRepository plans,
            TrainingLookup training,
            ReferralsLookup referrals,
            PartnerRegister register,
            Clock clock,
            @ConfigProperty(name = "suite.compliance.copies") int copies) {
        this.areas = areas;
        this.identity = identity;
        this.headings = headings;
        this.plans = plans;
        this.training = training;
        this.referrals = referrals;
        this.attendance = new PartnerSection<>(Partner.TRAINING, copies, register, clock);
        this.coverage = new PartnerSection<>(Partner.TRAINING, copies, register, clock);
        this.routes = new PartnerSection<>(Partner.REFERRALS, copies, register, clock);
        this.releases = new PartnerSection<>(Partner.REFERRALS, copies, register, clock);
        this.clock = clock;
    }

    /**
     * The report of an area that the caller has been found to be allowed to read; 404 when there is no such area or period.
     *
     * @param frameworkCode whose headings; those in force at the end of the period where absent
     */
    ReportView compose(ReportKey key, @Nullable String frameworkCode) {
        String areaName = areas.name(key.areaCode())
                .filter(name -> key.isPeriod())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such area or period."));
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = key.lastDay();
        Headings.Chosen chosen = headings.on(lastDay, frameworkCode);
        LocalDate coveredOn = lastDay.isAfter(today) ? today : lastDay;
        List<CompletableFuture<SectionView>> asked = List.of(
                ask(TRAINING_READ, () -> attendance.of(key, training.attendance(key)), SectionView::training),
                ask(RELEASES_READ, () -> routes.of(key, referrals.routes(key)), SectionView::routes),
                ask(TRAINING_READ, () -> coverage.of(key, training.coverage(key, coveredOn)), SectionView::coverage),
                ask(RELEASES_READ, () -> releases.of(key, referrals.releases(key)), SectionView::releases));
        PlansAtWork work = plans.read(key.areaCode(), today);
        return new DraftReport(
                        key,
                        areaName,
                        chosen,
                        work,
                        SectionView.plans(PlansFigures.of(work), clock.instant()),
                        asked.stream().map(CompletableFuture::join).toList())
                .at(clock.instant());
    }

    /** Without the partner's scope it is not asked, and no copy made for a better equipped caller is shown. */
    private <T> CompletableFuture<SectionView> ask(
            StringPermission scope, Supplier<Uni<Finding<T>>> question, Function<Finding<T>, SectionView> view) {
        Uni<Finding<T>> found = identity.checkPermissionBlocking(scope)
                ? question.get()
                : Uni.createFrom().item(Finding.withheld(Gap.SCOPE_MISSING));
        return found.map(view).subscribeAsCompletionStage();
    }
}
