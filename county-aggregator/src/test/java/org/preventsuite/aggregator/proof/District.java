package org.preventsuite.aggregator.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A district's officers at work: what they write next is by chance, and the chance is in the seed. */
final class District {
    private static final String SETS = "/v1/obligation-sets";
    private static final String RETURNS = "/v1/returns";

    private final String area;
    private final Client client;
    private final Client director;
    private final Random random;
    private final Map<String, List<String>> made = new HashMap<>();

    /** The return of a set of obligations that waits for its sign-off, and the one that has it. */
    private final Map<String, String> prepared = new HashMap<>();

    private final Map<String, String> signed = new HashMap<>();
    private int count;

    District(String area, Services services, long seed) {
        this.area = area;
        this.client = new Client("council", services, List.of(area));
        this.director = new Client("director", services, List.of(area));
        this.random = new Random(seed * 31 + area.hashCode());
    }

    void write(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            count++;
            switch (random.nextInt(5)) {
                case 0 -> work("plans", "/v1/plans", plan(), "{\"title\": \"%s\"}");
                case 1 -> workOnAction();
                case 2 -> workOnTraining();
                case 3 -> workOnReturns();
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

    /** Prepares a return of what all three services say, signs it by a second client, withdraws or reopens it. */
    private void workOnReturns() throws InterruptedException {
        if (of(SETS).isEmpty() || random.nextInt(3) == 0) {
            work("plans", SETS, set(), "{\"title\": \"%s\"}");
            return;
        }
        String set = one(SETS);
        String waiting = prepared.remove(set);
        String standing = signed.remove(set);
        if (waiting != null && random.nextInt(4) == 0) {
            client.delete("plans", RETURNS + "/" + waiting);
        } else if (waiting != null) {
            director.act(
                    "plans", RETURNS + "/" + waiting + "/sign-off", "{\"byPost\": \"Director\", \"explanations\": []}");
            signed.put(set, waiting);
        } else if (standing != null) {
            director.act(
                    "plans",
                    RETURNS + "/" + standing + "/re-opening",
                    "{\"byPost\": \"Director\", \"reason\": \"A figure came in late.\"}");
        } else {
            prepared.put(set, client.create("plans", RETURNS, newReturn(set)));
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

    private String set() {
        return """
            {"areaCode": "%s", "owedBy": "area", "kind": "return-%x", "title": "%s", "periodId": "FY2025-26",
             "dueOn": "2026-06-30"}\
            """.formatted(area, random.nextLong(), words("Return"));
    }

    private String newReturn(String set) throws InterruptedException {
        String obligation = client.all("plans", "/v1/obligations", "obligationSetId=" + set)
                .get(0)
                .path("id")
                .asText();
        return """
            {"obligationId": "%s", "byPost": "Prevent Coordinator"%s}\
            """.formatted(
                obligation, random.nextInt(3) == 0 ? ", \"nilReason\": \"%s\"".formatted(words("Nothing")) : "");
    }

    private String route() {
        return """
            {"areaCode": "%s", "title": "%s", "routeCode": "nrf-police", "audiences": ["staff"],
             "steps": [{"order": 1, "actingBody": "Referring service", "does": "Fills in the form"}],
             "destination": "Police Prevent team", "visibility": "internal"}\
            """.formatted(area, words("Route"));
    }
}
