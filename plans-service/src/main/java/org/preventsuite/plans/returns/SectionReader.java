package org.preventsuite.plans.returns;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerFailed;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.compliance.AttendanceSummary;
import org.preventsuite.plans.compliance.Gap;
import org.preventsuite.plans.compliance.PlansAtWorkRepository;
import org.preventsuite.plans.partner.Partner;
import org.preventsuite.plans.returns.TrainingRecordClient.View;

/** Reads all sections of a return with the caller's rights, or refuses: a return has no hole. Never called in a transaction. */
@ApplicationScoped
class SectionReader {
    private static final String RETRY_SECONDS = "5";
    private static final int CONFLICT = 409;

    private final SecurityIdentity identity;
    private final PlansAtWorkRepository plans;
    private final TrainingRecordClient training;
    private final ReferralsRecordClient referrals;
    private final PartnerRegister register;
    private final Clock clock;

    SectionReader(
            SecurityIdentity identity,
            PlansAtWorkRepository plans,
            @RestClient TrainingRecordClient training,
            @RestClient ReferralsRecordClient referrals,
            PartnerRegister register,
            Clock clock) {
        this.identity = identity;
        this.plans = plans;
        this.training = training;
        this.referrals = referrals;
        this.register = register;
        this.clock = clock;
    }

    /** What the services say of the area for the period. */
    ReturnSections read(Caller caller, String areaCode, String periodId) {
        if (!caller.mayRead(areaCode)) {
            throw CommonProblem.AREA_NOT_YOURS.because(
                    "The record is kept under the code of an authority that the token gives no access to.");
        }
        requireScope("plans", "read", "plans");
        requireScope("training", "read", "training");
        requireScope("releases", "read", "referrals");
        ReturnSections.Training trainingSection =
                section("training", Partner.TRAINING, () -> training(areaCode, periodId));
        ReturnSections.Referrals referralsSection =
                section("referrals", Partner.REFERRALS, () -> referrals(areaCode, periodId));
        return new ReturnSections(plans(areaCode), trainingSection, referralsSection);
    }

    private ReturnSections.Plans plans(String areaCode) {
        return ReturnSections.Plans.of(plans.read(areaCode, LocalDate.now(clock)), clock.instant());
    }

    private void requireScope(String domain, String action, String section) {
        if (!identity.checkPermissionBlocking(new StringPermission(domain, action))) {
            throw CommonProblem.FORBIDDEN.because(
                    "The section " + section + " needs the scope " + domain + ":" + action + ".");
        }
    }

    private <T> T section(String name, Partner partner, Supplier<T> question) {
        try {
            T answer = question.get();
            register.answered(partner.service());
            return answer;
        } catch (RuntimeException e) {
            Gap gap = Gap.of(e);
            if (gap.isAboutTheCaller()) {
                throw CommonProblem.FORBIDDEN.because("The section " + name + ": " + gap.reason());
            }
            if (gap != Gap.LEFT_ALONE) {
                register.failed(partner.service());
            }
            throw PlansProblem.SECTION_UNAVAILABLE
                    .because("The section " + name + " cannot be had. " + gap.reason())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    /** As others see it, since others read the return; only the check looks at all parts. */
    private ReturnSections.Training training(String areaCode, String periodId) {
        AttendanceSummary summary = training.getAttendanceSummary(areaCode, periodId, View.OTHERS);
        PartnerAnswer.requireSame(areaCode, summary.areaCode());
        PartnerAnswer.requireSame(periodId, summary.periodId());
        Set<UUID> uneven = statements(areaCode, periodId, View.OWN).stream()
                .filter(TrainingRecordClient.Statement::isUneven)
                .map(TrainingRecordClient.Statement::id)
                .collect(Collectors.toSet());
        return new ReturnSections.Training(
                clock.instant(),
                summary.bases().stream().map(AttendanceSummary.Basis::shown).toList(),
                statements(areaCode, periodId, View.OTHERS).stream()
                        .map(one -> one.returned(uneven.contains(one.id())))
                        .toList(),
                coverage(areaCode, periodId));
    }

    private List<TrainingRecordClient.Statement> statements(String areaCode, String periodId, View view) {
        return PartnerPage.all(
                cursor -> training.listAttendanceStatements(areaCode, periodId, view, PartnerPage.LARGEST, cursor));
    }

    /** The coverage of the last day of the period, or of today while the period runs; null without a head-count. */
    private ReturnSections.@Nullable Coverage coverage(String areaCode, String periodId) {
        LocalDate last = PeriodKey.of(periodId).end();
        LocalDate today = LocalDate.now(clock);
        try {
            TrainingRecordClient.Coverage coverage =
                    training.getCoverage(areaCode, last.isAfter(today) ? today : last, View.OTHERS);
            PartnerAnswer.requireSame(areaCode, coverage.areaCode());
            return coverage.returned();
        } catch (PartnerFailed e) {
            if (e.status() == CONFLICT) {
                return null;
            }
            throw e;
        }
    }

    private ReturnSections.Referrals referrals(String areaCode, String periodId) {
        List<ReturnSections.Route> routes =
                PartnerPage.all(cursor -> referrals.listReferralRoutes(areaCode, "active", PartnerPage.LARGEST, cursor))
                        .stream()
                        .map(ReferralsRecordClient.Route::returned)
                        .toList();
        return new ReturnSections.Referrals(
                clock.instant(), ReturnSections.RouteFigures.of(routes), routes, releases(areaCode, periodId));
    }

    /** The releases that stand. They are of financial years, so a quarter has none. */
    private List<ReturnSections.Release> releases(String areaCode, String periodId) {
        if (!PeriodKey.of(periodId).isFinancialYear()) {
            return List.of();
        }
        List<ReferralsRecordClient.Release> all =
                PartnerPage.all(cursor -> referrals.listCountReleases(areaCode, periodId, PartnerPage.LARGEST, cursor));
        Set<UUID> superseded = new HashSet<>();
        all.stream()
                .map(ReferralsRecordClient.Release::supersedes)
                .filter(Objects::nonNull)
                .forEach(superseded::add);
        return all.stream()
                .filter(release -> !superseded.contains(release.id()))
                .map(ReferralsRecordClient.Release::returned)
                .toList();
    }
}
