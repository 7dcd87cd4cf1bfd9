package org.preventsuite.localsuite;

import java.util.ArrayList;
import java.util.List;

/** What a person needs to know once the suite is up. */
final class Welcome {
    private final Secrets secrets;

    Welcome(Secrets secrets) {
        this.secrets = secrets;
    }

    List<String> lines(String took) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("The suite is up (" + took + ").");
        lines.add("");
        for (Part service : Part.SERVICES) {
            lines.add(String.format("  %-11s http://localhost:%d/swagger-ui", service.shortName(), service.port()));
        }
        lines.add("");
        lines.add("  Sign in to Swagger UI (client swagger-ui, no secret) as");
        for (String user : new Realm().users()) {
            lines.add(String.format("    %-11s password %s", user, Realm.userPassword(secrets, user)));
        }
        lines.add("");
        lines.add("  A token:  ./suite token stockton   (or " + others() + ")");
        lines.add("  Try:      curl -H \"Authorization: Bearer $(./suite token stockton)\" \\");
        lines.add("              'http://localhost:" + Part.PLANS.port()
                + "/v1/actions?areaCode=E06000004&overdue=true&limit=2&count=true'");
        lines.add("");
        return lines;
    }

    private static String others() {
        return String.join(
                ", ",
                new Realm()
                        .clients().stream()
                                .filter(client -> !client.equals("stockton"))
                                .toList());
    }
}
