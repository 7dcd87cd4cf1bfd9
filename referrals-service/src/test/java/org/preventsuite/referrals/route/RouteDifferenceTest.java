package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.route.RouteDifference.Point;

class RouteDifferenceTest {
    private static final RouteStep FORM = new RouteStep(1, "Referring service", "Fills in the form", 1, "Police");
    private static final RouteStep CHECK = new RouteStep(2, "Police", "Checks the concern", 5, "Channel panel");
    private static final RouteStep PANEL = new RouteStep(3, "Channel panel", "Considers support", null, null);

    private static RouteDescription route(RouteStep... steps) {
        return route(null, "Channel", steps);
    }

    private static RouteDescription route(@Nullable EntryPoint entry, String destination, RouteStep... steps) {
        return new RouteDescription(
                RouteCode.NRF_POLICE, List.of("staff", "public"), List.of(steps), entry, destination, null);
    }

    @Test
    void a_route_does_not_differ_from_itself_however_it_is_spelt() {
        RouteDescription spelt = new RouteDescription(
                RouteCode.NRF_POLICE,
                List.of("public", "staff"),
                List.of(new RouteStep(1, "REFERRING  service", "fills in the form.", 1, "police")),
                null,
                "channel",
                "Another document");
        assertThat(RouteDifference.between(route(FORM), spelt)).isEmpty();
    }

    @Test
    void entry_point_destination_and_audiences_are_compared() {
        RouteDescription here = route(new EntryPoint(EntryPoint.Kind.TELEPHONE, "101"), "Police");
        RouteDescription there =
                new RouteDescription(RouteCode.NRF_POLICE, List.of("staff"), List.of(), null, "Channel", null);
        assertThat(RouteDifference.between(here, there))
                .containsExactly(
                        new RouteDifference(Point.AUDIENCES, null, null, "public, staff", "staff"),
                        new RouteDifference(Point.ENTRY_POINT, null, null, "telephone: 101", null),
                        new RouteDifference(Point.DESTINATION, null, null, "Police", "Channel"));
    }

    @Test
    void what_a_body_does_how_soon_and_who_is_next_are_compared_step_by_step() {
        RouteStep slower = new RouteStep(2, "Police", "Rings back", 10, null);
        assertThat(RouteDifference.between(route(FORM, slower, PANEL), route(FORM, CHECK, PANEL)))
                .containsExactly(
                        new RouteDifference(Point.TASK, 2, 2, "Rings back", "Checks the concern"),
                        new RouteDifference(Point.EXPECTED_WORKING_DAYS, 2, 2, "10", "5"),
                        new RouteDifference(Point.HAND_OVER, 2, 2, null, "Channel panel"));
    }

    @Test
    void a_step_left_out_or_put_in_is_one_difference_and_shifts_no_other() {
        RouteStep panelSecond = new RouteStep(2, "Channel panel", "Considers support", null, null);
        RouteDescription shorter = route(FORM, panelSecond);
        RouteDescription longer = route(FORM, CHECK, PANEL);
        assertThat(RouteDifference.between(shorter, longer))
                .containsExactly(new RouteDifference(Point.MISSING_STEP, null, 2, null, "Police: Checks the concern"));
        assertThat(RouteDifference.between(longer, shorter))
                .containsExactly(
                        new RouteDifference(Point.ADDITIONAL_STEP, 2, null, "Police: Checks the concern", null));
    }

    @Test
    void routes_without_a_common_body_share_no_step() {
        assertThat(RouteDifference.between(route(FORM), route(CHECK)))
                .extracting(RouteDifference::point, RouteDifference::step, RouteDifference::withStep)
                .containsExactlyInAnyOrder(tuple(Point.ADDITIONAL_STEP, 1, null), tuple(Point.MISSING_STEP, null, 2));
    }
}
