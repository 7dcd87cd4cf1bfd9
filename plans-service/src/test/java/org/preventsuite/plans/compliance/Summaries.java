package org.preventsuite.plans.compliance;

/** What the partners answer in the stories. */
final class Summaries {
    private Summaries() {}

    /** Stockton's figures of 2016/17, with some invitations beside them. */
    static String attendance(String area, String period) {
        return """
                {"areaCode": "%s", "periodId": "%s", "asAt": "2026-04-14T09:42:10Z", "bases": [
                  {"basis": "individuals", "total": 410, "staff": 330, "notStaff": 80, "statements": 1, "audiences": [
                    {"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e05", "name": "Housing", "kind": "staff", "count": 330},
                    {"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e06", "name": "Adult learners", "kind": "learners", "count": 80}]},
                  {"basis": "invitations", "total": 45, "staff": 45, "notStaff": 0, "statements": 1, "audiences": []}]}
                """.formatted(area, period);
    }

    static String nothingStated(String area, String period) {
        return """
                {"areaCode": "%s", "periodId": "%s", "asAt": "2026-04-14T09:42:10Z", "bases": []}
                """.formatted(area, period);
    }

    static String routes(String area) {
        return """
                {"areaCode": "%s", "asAt": "2026-04-14T09:42:10Z", "active": 3, "confirmed": 1, "stale": 1, "neverConfirmed": 1}
                """.formatted(area);
    }

    static String refusal() {
        return """
                {"type": "urn:problem-type:prevent-suite:area-not-yours", "title": "The token does not act for that area",
                 "status": 403, "detail": "Not yours.", "helpUrl": "/problems/area-not-yours",
                 "requestId": "5f0c6a52-7f0e-4a3c-8d55-0a9d6b1c2e3f"}
                """;
    }
}
