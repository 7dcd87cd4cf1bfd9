package org.preventsuite.aggregator.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preventsuite.client.plans.model.Action;
import org.preventsuite.client.plans.model.Plan;
import org.preventsuite.client.referrals.model.ReferralRoute;
import org.preventsuite.client.training.model.AttendanceStatement;

/** The county's picture on one day. */
public record Picture(LocalDate today, List<District> districts, Total total, List<Gap> gaps) {
    public Picture {
        districts = List.copyOf(districts);
        gaps = List.copyOf(gaps);
    }

    /**
     * Computes it from what the store holds.
     *
     * @param members names of the districts by area code
     * @param names those of all areas
     */
    public static Picture of(
            LocalDate today, Map<String, String> members, Map<String, String> names, Holdings holdings) {
        List<Gap> gaps =
                holdings.plansKnown() ? Gaps.of(today, names, holdings.obligations(), holdings.returns()) : List.of();
        List<District> districts = members.entrySet().stream()
                .map(member -> district(today, member.getKey(), member.getValue(), holdings, gaps))
                .sorted(Comparator.comparing(District::name).thenComparing(District::areaCode))
                .toList();
        return new Picture(today, districts, Total.of(districts), gaps);
    }

    private static District district(LocalDate today, String code, String name, Holdings holdings, List<Gap> gaps) {
        List<Missing> missing = new ArrayList<>();
        List<Plan> plans = Documents.of(holdings.plans(), code, Plan.class);
        var planFigures = known(
                holdings.plansKnown(),
                PlanFigures.of(plans, Documents.of(holdings.actions(), code, Action.class), today));
        if (planFigures.isEmpty()) {
            missing.add(because(
                    holdings.plansKnown(),
                    Missing.PLANS_NOT_READ_YET,
                    plans.isEmpty() ? Missing.NO_PLAN : Missing.NO_CURRENT_PLAN));
        }
        List<AttendanceStatement> statements = Documents.of(holdings.statements(), code, AttendanceStatement.class);
        var training = known(holdings.trainingKnown(), TrainingFigures.latest(statements));
        if (training.isEmpty()) {
            missing.add(because(
                    holdings.trainingKnown(),
                    Missing.TRAINING_NOT_READ_YET,
                    statements.isEmpty() ? Missing.NO_TRAINING_STATEMENT : Missing.NO_YEAR_OF_INDIVIDUALS));
        } else if (training.get().difference() != 0) {
            missing.add(Missing.DECLARED_TOTAL_DIFFERS);
        }
        List<ReferralRoute> routes = Documents.of(holdings.routes(), code, ReferralRoute.class);
        var routeFigures = known(holdings.routesKnown(), RouteFigures.of(routes, today));
        if (routeFigures.isEmpty()) {
            missing.add(because(
                    holdings.routesKnown(),
                    Missing.ROUTES_NOT_READ_YET,
                    routes.isEmpty() ? Missing.NO_ROUTES : Missing.NO_ACTIVE_ROUTE));
        } else if (routeFigures.get().neverConfirmed() > 0) {
            missing.add(Missing.NEVER_CONFIRMED);
        }
        gaps.stream()
                .filter(gap -> gap.areaCode().equals(code))
                .map(gap -> Missing.valueOf(gap.reason().name()))
                .distinct()
                .forEach(missing::add);
        return new District(code, name, planFigures, training, routeFigures, missing);
    }

    /** Half of a first reading is no figure. */
    private static <T> Optional<T> known(boolean known, Optional<T> figures) {
        return known ? figures : Optional.empty();
    }

    private static Missing because(boolean known, Missing unread, Missing absent) {
        return known ? absent : unread;
    }
}
