package org.preventsuite.aggregator.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A district's officers at work: what they write next is by chance, and the chance is in the seed. */
final class District {
    private final String area;
    private final Client client;
    private final Random random;
    private final Map<String, List<String>> made = new HashMap<>();
    private int count;

    District(String area, Services services, long seed) {
        this.area = area;
        this.client = new Client(services, List.of(area));
        this.random = new Random(seed * 31 + area.hashCode());
    }

    void write(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            count++;
            switch (random.nextInt(4)) {
                case 0 -> work("plans", "/v1/plans", plan(), "{\"title\": \"%s\"}");
                case 1 -> workOnAction();
                case 2 -> workOnTraining();
                default -> work("referrals", "/v1/referral-routes", route(), "{\"title\": \"%s\"}");
            }
            Thread.sleep(random.nextInt(60));
        }
    }

    private void workOnAction() throws InterruptedException {
        if (of("/v1/plans").isEmpty()) {
            make("plans", "/v1/plans", plan());
        }
        work("plans", "/v1/actions", action(one("/v1/plans")), "{\"note\": \"%s\", \"status\": \"in-progress\"}");
    }

    private void workOnTraining() throws InterruptedException {
        if (of("/v1/audiences").isEmpty() || random.nextInt(3) == 0) {
            work("training", "/v1/audiences", audience(), "{\"name\": \"%s\"}");
        } else {
            work("training", "/v1/attendance-statements", statement(one("/v1/audiences")), "{\"note\": \"%s\"}");
        }
    }

    /** Makes one, changes one or takes one away. */
    private void work(String service, String list, String body, String patch) throws InterruptedException {
        int chance = random.nextInt(10);
        if (of(list).isEmpty() || chance < 4) {
            make(service, list, body);
        } else if (chance < 8) {
            client.change(service, list + "/" + one(list), patch.formatted(words("Changed")));
        } else {
            String id = one(list);
            // A plan may take its actions with it, so none of them is touched again.
            if (client.delete(service, list + "/" + id)) {
                of(list).remove(id);
                if (list.equals("/v1/plans")) {
                    of("/v1/actions").clear();
                }
            }
        }
    }

    private void make(String service, String list, String body) throws InterruptedException {
        of(list).add(client.create(service, list, body));
    }

    private List<String> of(String list) {
        return made.computeIfAbsent(list, path -> new ArrayList<>());
    }

    private String one(String list) {
        return of(list).get(random.nextInt(of(list).size()));
    }

    private String words(String what) {
        return what + " no. " + count + " – " + "é".repeat(random.nextInt(20)) + " "
                + Long.toHexString(random.nextLong());
    }

    private String plan() {
        return """
            {"areaCode": "%s", "title": "%s", "kind": "strategic", "period": {"start": "2026-04"}}\
            """.formatted(area, words("Plan"));
    }

    private String action(String plan) {
        return """
            {"planId": "%s", "text": "%s", "timescaleWording": "March 2027 and ongoing",
             "responsibilities": [{"role": "lead", "name": "Community Safety Partnership"}]}\
            """.formatted(plan, words("Action"));
    }

    private String audience() {
        return """
            {"areaCode": "%s", "name": "%s", "kind": "staff"}\
            """.formatted(area, words("Audience"));
    }

    private String statement(String audience) {
        return """
            {"areaCode": "%s", "periodId": "FY2025-26", "basis": "attendances",
             "lines": [{"audienceId": "%s", "count": %d}]}\
            """.formatted(area, audience, 10 + random.nextInt(400));
    }

    private String route() {
        return """
            {"areaCode": "%s", "title": "%s", "routeCode": "nrf-police", "audiences": ["staff"],
             "steps": [{"order": 1, "actingBody": "Referring service", "does": "Fills in the form"}],
             "destination": "Police Prevent team", "visibility": "internal"}\
            """.formatted(area, words("Route"));
    }
}
