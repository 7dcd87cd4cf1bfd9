package org.preventsuite.plans.returns;

import org.preventsuite.testkit.ContractStub;

/** What the two partners answer about a council in the stories. */
public final class Records {
    static final String STATEMENT = "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e20";
    static final String ROUTE = "019a8b5e-4e20-7c1d-9f50-2b3c4d5e6f01";
    static final String RELEASE = "019a8b5e-4e20-7c1d-9f50-2b3c4d5e6f52";
    private static final String NOW = "2026-04-14T09:30:00Z";

    private Records() {}

    /** A year in which 410 were trained, all of it in one statement, of a head-count of 3,200. */
    public static void training(ContractStub training, String area, String period) {
        training.on("getAttendanceSummary").answers(200, """
            {"areaCode": "%s", "periodId": "%s", "asAt": "%s", "bases": [
              {"basis": "individuals", "total": 410, "staff": 330, "notStaff": 80, "statements": 1, "audiences": [
                {"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e05", "name": "Housing", "kind": "staff", "count": 330},
                {"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e06", "name": "Learners", "kind": "learners", "count": 80}
              ]}]}\
            """.formatted(area, period, NOW));
        training.on("listAttendanceStatements").answers(200, statements(area, period, 410));
        training.on("getCoverage").answers(200, """
            {"areaCode": "%s", "asAt": "2025-03-31", "kinds": [], "audiences": [], "leftOut": [], "figure": {
              "base": {"headCount": 3200, "oldestAsAt": "2024-04-01", "newestAsAt": "2024-04-01", "sources": ["HR list"]},
              "covered": [{"basis": "individuals", "covered": 330, "ratePercent": 10.3, "cautions": []}]}}\
            """.formatted(area));
    }

    /** One statement of 410 in parts, with the total that its source declares. */
    static String statements(String area, String period, int declared) {
        return """
            {"items": [{"id": "%s", "version": 2, "createdAt": "%s", "updatedAt": "%s", "areaCode": "%s", "periodId": "%s",
              "basis": "individuals", "lines": [], "declaredTotal": %d, "partsTotal": 410, "difference": %d,
              "staffTotal": 330, "notStaffTotal": 80}], "links": {}}\
            """.formatted(STATEMENT, NOW, NOW, area, period, declared, declared - 410);
    }

    /** The same statement as others see it, whose learners are too few. */
    static String statementsWithout(String area, String period) {
        return """
            {"items": [{"id": "%s", "version": 2, "createdAt": "%s", "updatedAt": "%s", "areaCode": "%s", "periodId": "%s",
              "basis": "individuals", "lines": [], "partsTotal": 330}], "links": {}}\
            """.formatted(STATEMENT, NOW, NOW, area, period);
    }

    /** One route, never confirmed, on a page of its own, and two releases of which one corrects the other. */
    public static void referrals(ContractStub referrals, String area, String period) {
        referrals
                .on("listReferralRoutes")
                .answers(200, routes(area, "{\"next\": \"?limit=500&cursor=bWVocg\"}", ""))
                .answers(200, "{\"items\": [], \"links\": {}}");
        referrals.on("listCountReleases").answers(200, """
            {"items": [%s, %s], "links": {}}\
            """.formatted(
                        release(RELEASE, area, period, ", \"supersedes\": \"019a8b5e-4e20-7c1d-9f50-2b3c4d5e6f51\""),
                        release("019a8b5e-4e20-7c1d-9f50-2b3c4d5e6f51", area, period, "")));
    }

    static String routes(String area, String links, String confirmed) {
        return """
            {"items": [{"id": "%s", "version": 3, "createdAt": "%s", "updatedAt": "%s", "areaCode": "%s",
              "title": "Form to the police", "routeCode": "nrf-police", "audiences": ["staff"], "steps": [],
              "destination": "Police Prevent team", "status": "active", "visibility": "public", %s}], "links": %s}\
            """.formatted(
                        ROUTE,
                        NOW,
                        NOW,
                        area,
                        confirmed.isEmpty() ? "\"confirmation\": \"never-confirmed\"" : confirmed,
                        links);
    }

    private static String release(String id, String area, String period, String supersedes) {
        return """
            {"id": "%s", "version": 1, "createdAt": "%s", "updatedAt": "%s", "areaCode": "%s", "periodId": "%s",
              "dimension": "concern-group", "coarsened": false, "publishedTotal": 10, "counts": [
                {"code": "grp-islamist", "count": {"status": "rounded", "value": 10, "atLeast": 8, "atMost": 12}},
                {"code": "grp-other-or-none", "count": {"status": "withheld", "atLeast": 0, "atMost": 7}}],
              "certificate": {"policyVersion": 1, "withheld": 1, "narrowest": 7, "median": 7}%s}\
            """.formatted(id, NOW, NOW, area, period, supersedes);
    }
}
