package org.preventsuite.referrals.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.referrals.ReferralsProblem;
import org.preventsuite.referrals.counttable.FinancialYear;
import org.preventsuite.referrals.counttable.TableKey;
import org.preventsuite.referrals.disclosure.Attack;
import org.preventsuite.referrals.disclosure.Certificate;
import org.preventsuite.referrals.disclosure.DisclosurePolicy;
import org.preventsuite.referrals.disclosure.ProtectedCount;
import org.preventsuite.referrals.disclosure.PublishedTable;
import org.preventsuite.referrals.exact.ExactTableRepository;

/** Protects a table, attacks it beside all that is public, and publishes it if it holds. */
@ApplicationScoped
@Transactional
class CountReleaseService {
    private static final String TYPE = "count-release";

    private final CountReleaseRepository releases;
    private final CountPolicyRepository policies;
    private final ExactTableRepository exact;
    private final ChangeLog changes;
    private final Clock clock;

    CountReleaseService(
            CountReleaseRepository releases,
            CountPolicyRepository policies,
            ExactTableRepository exact,
            ChangeLog changes,
            Clock clock) {
        this.releases = releases;
        this.policies = policies;
        this.exact = exact;
        this.changes = changes;
        this.clock = clock;
    }

    CountReleaseView publish(Caller caller, NewCountRelease wanted) {
        caller.requireAuthority(wanted.areaCode());
        TableKey key = FinancialYear.of(wanted.periodId())
                .map(year -> new TableKey(wanted.areaCode(), year, wanted.dimension()))
                .orElseThrow(() -> ReferralsProblem.NOTHING_TO_RELEASE.because("There is no such financial year."));
        List<CountRelease> earlier = releases.besides(key);
        DisclosurePolicy policy = policies.current();
        Map<String, ProtectedCount> cells = new LinkedHashMap<>();
        exact.counts(key)
                .orElseThrow(() -> ReferralsProblem.NOTHING_TO_RELEASE.because("No exact table was put for it."))
                .forEach((code, count) -> cells.put(code, policy.protect(count)));
        CountRelease release = new CountRelease(
                key, superseded(earlier, key), ReleasedCounts.of(cells, attacked(policy, key, cells, earlier)), clock);
        releases.persistAndFlush(release);
        CountReleaseView view = CountReleaseView.of(release);
        changes.saved(caller, "published", TYPE, view);
        return view;
    }

    private static Certificate attacked(
            DisclosurePolicy policy, TableKey key, Map<String, ProtectedCount> cells, List<CountRelease> earlier) {
        List<PublishedTable> newestFirst = new ArrayList<>();
        newestFirst.add(
                new PublishedTable(key.dimension().wire(), key.dimension().coversAll(), cells));
        earlier.forEach(release -> newestFirst.add(release.table()));
        Certificate certificate = Certificate.of(policy, Attack.on(newestFirst));
        if (!certificate.holds(policy)) {
            throw ReferralsProblem.DISCLOSURE_AUDIT_FAILED.because(
                    "Beside what is published already, a withheld count would be too well known.");
        }
        return certificate;
    }

    private static @Nullable UUID superseded(List<CountRelease> earlier, TableKey key) {
        return earlier.stream()
                .filter(release -> release.dimension() == key.dimension())
                .findFirst()
                .map(CountRelease::id)
                .orElse(null);
    }
}
