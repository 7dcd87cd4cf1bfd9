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
              {"basis": "invitations", "total": 45, "staff": 45, "notStaff": 0, "statements": 1, "audiences": [], "uncounted": 2}]}
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

    /** Housing and refuse collectors of 2016/17, and an audience too small to be shown. */
    static String coverage(String area, String asAt) {
        String figure = """
            {"base": {"headCount": %d, "oldestAsAt": "2016-04-01", "newestAsAt": "2016-10-01", "sources": ["HR list"]},
             "covered": [{"basis": "individuals", "covered": %d, "ratePercent": %s, "cautions": []}]}
            """;
        return """
            {"areaCode": "%s", "asAt": "%s", "kinds": [{"kind": "staff", "figure": %s}], "audiences": [
              {"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e05", "name": "Housing", "kind": "staff",
               "status": "shown", "figure": %s},
              {"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e07", "name": "Caretakers", "kind": "staff",
               "status": "withheld"}],
             "leftOut": [{"audienceId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e01", "name": "Social care", "kind": "staff",
               "reason": "no-head-count"}]}
            """.formatted(area, asAt, figure.formatted(188, 100, "53.2"), figure.formatted(68, 35, "51.5"));
    }

    static String noHeadCount() {
        return """
            {"type": "urn:problem-type:prevent-suite:no-denominator", "title": "No audience has a head-count",
             "status": 409, "detail": "Nothing to divide by.", "helpUrl": "/problems/no-denominator",
             "requestId": "5f0c6a52-7f0e-4a3c-8d55-0a9d6b1c2e3f"}
            """;
    }

    /** A release by concern group and the one it corrects. */
    static String releases(String area, String year) {
        String release = """
            {"id": "019a8b5e-4e20-7c1d-9f50-2b3c4d5e6f5%d", "version": 1, "createdAt": "2026-04-1%dT09:30:00Z",
             "updatedAt": "2026-04-1%dT09:30:00Z", "areaCode": "%s", "periodId": "%s", "dimension": "concern-group",
             "coarsened": false, "counts": [], "publishedTotal": %d, "certificate":
             {"policyVersion": 1, "withheld": 1, "narrowest": 7, "median": 7}%s}
            """;
        return "{\"items\": [%s, %s], \"links\": {}}"
                .formatted(
                        release.formatted(
                                2, 5, 5, area, year, 25, ", \"supersedes\": \"019a8b5e-4e20-7c1d-9f50-2b3c4d5e6f51\""),
                        release.formatted(1, 4, 4, area, year, 20, ""));
    }

    static String refusal() {
        return """
            {"type": "urn:problem-type:prevent-suite:area-not-yours", "title": "The token does not act for that area",
             "status": 403, "detail": "Not yours.", "helpUrl": "/problems/area-not-yours",
             "requestId": "5f0c6a52-7f0e-4a3c-8d55-0a9d6b1c2e3f"}
            """;
    }
}
