package org.preventsuite.plans.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.plans.obligation.RequiredItem;

/** What a reader of a return must know of: pure rules over its sections, each finding with its place. */
final class ReturnChecks {
    private final ReturnSections sections;
    private final String periodId;
    private final List<Finding> findings = new ArrayList<>();

    private ReturnChecks(ReturnSections sections, String periodId) {
        this.sections = sections;
        this.periodId = periodId;
    }

    /** The findings, what was asked for first. */
    static List<Finding> of(ReturnSections sections, String periodId, List<RequiredItem> required) {
        ReturnChecks checks = new ReturnChecks(sections, periodId);
        IntStream.range(0, required.size())
                .filter(i -> !checks.has(required.get(i)))
                .forEach(i -> checks.find(Finding.of(Finding.Code.REQUIRED_ITEM_ABSENT, "/requiredItems/" + i)));
        checks.actions();
        checks.training();
        checks.referrals();
        return List.copyOf(checks.findings);
    }

    private boolean has(RequiredItem item) {
        return switch (item) {
            case PLAN -> sections.plans().figures().actions() > 0;
            case RATED_ACTIONS -> sections.plans().actions().stream().noneMatch(ReturnChecks::awaitsRating);
            case ATTENDANCE_STATEMENT -> !sections.training().statements().isEmpty();
            case COVERAGE -> sections.training().coverage() != null;
            case CONFIRMED_ROUTE -> sections.referrals().figures().confirmed() > 0;
            case COUNT_RELEASE -> !sections.referrals().releases().isEmpty();
        };
    }

    private static boolean awaitsRating(ReturnSections.Action action) {
        return action.open() && action.isUnrated();
    }

    private void find(Finding finding) {
        findings.add(finding);
    }

    private void actions() {
        List<ReturnSections.Action> actions = sections.plans().actions();
        for (int i = 0; i < actions.size(); i++) {
            ReturnSections.Action action = actions.get(i);
            String pointer = "/plans/actions/" + i;
            if (awaitsRating(action)) {
                find(Finding.of(Finding.Code.ACTION_UNRATED, pointer, action.id()));
            }
            if (action.overdue()) {
                find(Finding.of(Finding.Code.ACTION_OVERDUE, pointer, action.id()));
            }
        }
    }

    private void training() {
        ReturnSections.Training training = sections.training();
        if (training.bases().isEmpty()) {
            find(Finding.of(Finding.Code.NOTHING_STATED, "/training/bases"));
        }
        for (int i = 0; i < training.statements().size(); i++) {
            ReturnSections.Statement statement = training.statements().get(i);
            if (statement.uneven()) {
                find(Finding.of(Finding.Code.PARTS_DIFFER_FROM_TOTAL, "/training/statements/" + i, statement.id()));
            }
        }
        if (training.coverage() == null) {
            find(Finding.of(Finding.Code.NO_DENOMINATOR, "/training"));
        }
    }

    private void referrals() {
        List<ReturnSections.Route> routes = sections.referrals().routes();
        if (routes.isEmpty()) {
            find(Finding.of(Finding.Code.NO_ACTIVE_ROUTE, "/referrals/routes"));
        }
        for (int i = 0; i < routes.size(); i++) {
            ReturnSections.Route route = routes.get(i);
            String pointer = "/referrals/routes/" + i;
            switch (route.confirmation()) {
                case NEVER_CONFIRMED -> find(Finding.of(Finding.Code.ROUTE_NEVER_CONFIRMED, pointer, route.id()));
                case STALE -> find(Finding.of(Finding.Code.ROUTE_CONFIRMATION_LAPSED, pointer, route.id()));
                case CONFIRMED -> {}
            }
        }
        if (sections.referrals().releases().isEmpty() && PeriodKey.of(periodId).isFinancialYear()) {
            find(Finding.of(Finding.Code.NOTHING_RELEASED, "/referrals/releases"));
        }
    }
}
