package org.preventsuite.plans.evidence;

/** What the partners answer about the things that evidence leads to. */
final class Targets {
    private Targets() {}

    static String statement(String id, String area) {
        return """
            {"id": "%s", "version": 1, "createdAt": "2026-04-14T09:30:00Z", "updatedAt": "2026-04-14T09:30:00Z",
             "areaCode": "%s", "periodId": "FY2016-17", "basis": "individuals", "lines": [],
             "partsTotal": 0, "staffTotal": 0, "notStaffTotal": 0}
            """.formatted(id, area);
    }

    static String session(String id, String area) {
        return """
            {"id": "%s", "version": 1, "createdAt": "2026-04-14T09:30:00Z", "updatedAt": "2026-04-14T09:30:00Z",
             "areaCode": "%s", "courseId": "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e10", "heldOn": "2009-05-20",
             "attendance": [], "totals": [], "findings": []}
            """.formatted(id, area);
    }

    static String route(String id, String area) {
        return """
            {"id": "%s", "version": 1, "createdAt": "2026-04-14T09:30:00Z", "updatedAt": "2026-04-14T09:30:00Z",
             "areaCode": "%s", "title": "Referral form to the police Prevent team", "routeCode": "nrf-police",
             "audiences": ["staff"], "steps": [{"order": 1, "actingBody": "Referring service", "does": "Fills in the form"}],
             "destination": "Cleveland Police Prevent team", "status": "active", "visibility": "public",
             "confirmation": "never-confirmed"}
            """.formatted(id, area);
    }

    static String problem(String slug, int status) {
        return """
            {"type": "urn:problem-type:prevent-suite:%s", "title": "No", "status": %d, "detail": "No.",
             "helpUrl": "/problems/%s", "requestId": "5f0c6a52-7f0e-4a3c-8d55-0a9d6b1c2e3f"}
            """.formatted(slug, status, slug);
    }
}
