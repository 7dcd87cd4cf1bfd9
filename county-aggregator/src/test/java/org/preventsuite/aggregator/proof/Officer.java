package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of a council who writes until told to stop, and knows afterwards what must be there. */
abstract class Officer implements Callable<Officer> {
    final Client client;
    final String area;
    private final BooleanSupplier done;

    private Officer(Services services, String area, BooleanSupplier done) {
        this.client = new Client("council", services, List.of(area));
        this.area = area;
        this.done = done;
    }

    /** Whatever happens meanwhile; it has to happen. */
    @Override
    public Officer call() throws InterruptedException {
        do {
            work();
        } while (!done.getAsBoolean());
        assertThat(client.unanswered()).as("requests that a kill cut off").isPositive();
        return this;
    }

    abstract void work() throws InterruptedException;

    /** Every acknowledged write is there once, whether asked for or sent again. */
    abstract void verify() throws InterruptedException;

    String newPlan() throws InterruptedException {
        return client.create("plans", "/v1/plans", """
            {"areaCode": "%s", "title": "A plan", "kind": "strategic", "period": {"start": "2026-04"}}\
            """.formatted(area));
    }

    /** Of this plan, each as often written as {@code version} says. */
    List<String> actions(String plan, int version) throws InterruptedException {
        List<JsonNode> actions = client.all("plans", "/v1/actions", "limit=500&planId=" + plan);
        assertThat(actions)
                .allSatisfy(action -> assertThat(action.path("version").asInt()).isEqualTo(version));
        return actions.stream().map(action -> action.path("id").asText()).toList();
    }

    /** A request and what was said to have come of it. */
    private record Acknowledged(String key, String body, String id) {}

    /** Makes actions one by one, changes each once and takes every fifth away. */
    static final class Writer extends Officer {
        private final AtomicInteger written;
        private final List<Acknowledged> all = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private String plan = "";

        Writer(Services services, String area, BooleanSupplier done, AtomicInteger written) {
            super(services, area, done);
            this.written = written;
        }

        @Override
        void work() throws InterruptedException {
            if (plan.isEmpty()) {
                plan = newPlan();
            }
            Acknowledged made = make(UUID.randomUUID().toString(), """
                {"planId": "%s", "text": "Train group no. %d", "timescaleWording": "March 2027 and ongoing",
                 "responsibilities": [{"role": "lead", "name": "Community Safety Partnership"}]}\
                """.formatted(plan, all.size()));
            all.add(made);
            client.change("plans", "/v1/actions/" + made.id(), "{\"note\": \"Changed once.\"}");
            if (all.size() % 5 == 0) {
                client.delete("plans", "/v1/actions/" + made.id());
            } else {
                kept.add(made.id());
            }
            written.incrementAndGet();
        }

        @Override
        void verify() throws InterruptedException {
            for (Acknowledged one : all) {
                assertThat(make(one.key(), one.body())).isEqualTo(one);
            }
            assertThat(actions(plan, 2)).containsExactlyInAnyOrderElementsOf(kept);
        }

        private Acknowledged make(String key, String body) throws InterruptedException {
            return new Acknowledged(
                    key,
                    body,
                    client.create("plans", "/v1/actions", Client.JSON, key, body)
                            .path("id")
                            .asText());
        }
    }

    /** Imports tables of actions, each into a plan of its own: at once, or as a preview that is applied. */
    static final class PlanImporter extends Officer {
        private static final int ROWS = 150;
        private static final String TABLE = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "1.%d,Train group no. %d,Community Safety Partnership,March 2027".formatted(row, row))
                .collect(Collectors.joining("\n", "Ref,Action,Lead,Timescale\n", "\n"));

        private final boolean previewed;
        private final List<String> plans = new ArrayList<>();

        PlanImporter(Services services, String area, BooleanSupplier done, boolean previewed) {
            super(services, area, done);
            this.previewed = previewed;
        }

        @Override
        void work() throws InterruptedException {
            String plan = newPlan();
            String made = client.create(
                            "plans",
                            "/v1/imports?kind=actions&mode=" + (previewed ? "plan" : "atomic") + "&planId=" + plan,
                            "text/csv",
                            UUID.randomUUID().toString(),
                            TABLE)
                    .path("id")
                    .asText();
            if (previewed) {
                client.act("plans", "/v1/imports/" + made + "/apply", "");
            }
            plans.add(plan);
        }

        @Override
        void verify() throws InterruptedException {
            for (String plan : plans) {
                assertThat(client.all("plans", "/v1/imports", "planId=" + plan))
                        .singleElement()
                        .satisfies(made -> verifyWhole(made, ROWS));
                assertThat(actions(plan, 1)).hasSize(ROWS);
            }
        }
    }

    /** Imports tables of attendance, each of a course of its own. */
    static final class AttendanceImporter extends Officer {
        private static final int ROWS = 300;

        private final List<String> courses = new ArrayList<>();
        private boolean begun;

        AttendanceImporter(Services services, String area, BooleanSupplier done) {
            super(services, area, done);
        }

        @Override
        void work() throws InterruptedException {
            if (!begun) {
                client.create("training", "/v1/audiences", """
                    {"areaCode": "%s", "name": "Housing", "kind": "staff"}\
                    """.formatted(area));
                begun = true;
            }
            String title = "Course no. " + courses.size();
            String course = client.create("training", "/v1/courses", """
                {"areaCode": "%s", "title": "%s", "deliveryMode": "classroom", "countsTowardsCoverage": true}\
                """.formatted(area, title));
            client.create(
                    "training",
                    "/v1/imports?kind=attendance&mode=atomic",
                    "text/csv",
                    UUID.randomUUID().toString(),
                    IntStream.range(0, ROWS)
                            .mapToObj(day ->
                                    title + "," + LocalDate.of(2025, 4, 1).plusDays(day) + ",Housing,individuals,12")
                            .collect(Collectors.joining("\n", "Course,Date,Audience,Basis,Count\n", "\n")));
            courses.add(course);
        }

        @Override
        void verify() throws InterruptedException {
            assertThat(client.all("training", "/v1/imports", "areaCode=" + area))
                    .hasSameSizeAs(courses)
                    .allSatisfy(made -> verifyWhole(made, ROWS));
            for (String course : courses) {
                assertThat(client.all("training", "/v1/sessions", "limit=500&courseId=" + course))
                        .hasSize(ROWS)
                        .allSatisfy(session ->
                                assertThat(session.path("version").asInt()).isEqualTo(1));
            }
        }
    }

    private static void verifyWhole(JsonNode made, int rows) {
        assertThat(made.path("status").asText()).isEqualTo("applied");
        assertThat(made.path("counts").path("created").asInt()).isEqualTo(rows);
    }
}
