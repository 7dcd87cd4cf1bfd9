package org.preventsuite.aggregator;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.preventsuite.aggregator.partner.Credentials;

/** The environment, complete or refused. */
record Settings(
        URI plans,
        URI training,
        URI referrals,
        URI tokens,
        Credentials credentials,
        Path store,
        List<String> members,
        int pageSize) {
    private static final List<String> NEEDED =
            List.of("PLANS_URL", "TRAINING_URL", "REFERRALS_URL", "TOKEN_URL", "CLIENT_ID", "CLIENT_SECRET", "STORE");
    private static final String AREA_CODE = "[EWSN][0-9]{8}";

    static Settings from(Map<String, String> environment) throws UsageException {
        List<String> absent = NEEDED.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (!absent.isEmpty()) {
            throw new UsageException("Not set in the environment: " + String.join(", ", absent) + "; see --help.");
        }
        return new Settings(
                address(environment, "PLANS_URL"),
                address(environment, "TRAINING_URL"),
                address(environment, "REFERRALS_URL"),
                address(environment, "TOKEN_URL"),
                new Credentials(
                        environment.getOrDefault("CLIENT_ID", ""), environment.getOrDefault("CLIENT_SECRET", "")),
                path(environment.getOrDefault("STORE", "")),
                members(environment.getOrDefault("MEMBERS", "")),
                pageSize(environment.getOrDefault("PAGE_SIZE", "500")));
    }

    private static URI address(Map<String, String> environment, String name) throws UsageException {
        String value = environment.getOrDefault(name, "").strip();
        if (!value.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            throw new UsageException(name + " is not an http or https address.");
        }
        return URI.create(value);
    }

    private static Path path(String value) throws UsageException {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException("STORE is not the path of a file.");
        }
    }

    private static int pageSize(String value) throws UsageException {
        if (!value.matches("[1-9][0-9]?|[1-4][0-9][0-9]|500")) {
            throw new UsageException("PAGE_SIZE is not a number from 1 to 500.");
        }
        return Integer.parseInt(value);
    }

    private static List<String> members(String value) throws UsageException {
        List<String> codes = Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        for (String code : codes) {
            if (!code.matches(AREA_CODE)) {
                throw new UsageException("MEMBERS names " + code + ", which is no area code.");
            }
        }
        return codes;
    }
}
