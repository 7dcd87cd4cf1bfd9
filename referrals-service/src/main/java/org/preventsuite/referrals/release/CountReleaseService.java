package org.preventsuite.referrals.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.referrals.ReferralsProblem;
import org.preventsuite.referrals.counttable.CountTableRepository;
import org.preventsuite.referrals.counttable.FinancialYear;
import org.preventsuite.referrals.counttable.TableKey;
import org.preventsuite.referrals.disclosure.Attack;
import org.preventsuite.referrals.disclosure.Certificate;
import org.preventsuite.referrals.disclosure.DisclosurePolicy;
import org.preventsuite.referrals.disclosure.ProtectedCount;
import org.preventsuite.referrals.disclosure.PublishedTable;
import org.preventsuite.referrals.disclosure.Territory;
import org.preventsuite.referrals.exact.ExactTableRepository;

/** Protects a table, attacks it beside all that is public, and publishes it if it holds. */
@ApplicationScoped
@Transactional
class CountReleaseService {
    private static final String TYPE = "count-release";

    private final CountReleaseRepository releases;
    private final CountPolicyRepository policies;
    private final ExactTableRepository exact;
    private final CountTableRepository catalogue;
    private final AreaDirectory areas;
    private final ChangeLog changes;
    private final Clock clock;

    CountReleaseService(
            CountReleaseRepository releases,
            CountPolicyRepository policies,
            ExactTableRepository exact,
            CountTableRepository catalogue,
            AreaDirectory areas,
            ChangeLog changes,
            Clock clock) {
        this.releases = releases;
        this.policies = policies;
        this.exact = exact;
        this.catalogue = catalogue;
        this.areas = areas;
        this.changes = changes;
        this.clock = clock;
    }

    CountReleaseView publish(Caller caller, NewCountRelease wanted) {
        caller.requireAuthority(wanted.areaCode());
        TableKey key = FinancialYear.of(wanted.periodId())
                .map(year -> new TableKey(wanted.areaCode(), year, wanted.dimension()))
                .orElseThrow(() -> ReferralsProblem.NOTHING_TO_RELEASE.because("There is no such financial year."));
        Territory territory = territory(key.areaCode());
        List<CountRelease> earlier = releases.of(territory, key.year());
        Map<String, Integer> counts = exact.counts(key)
                .orElseThrow(() -> ReferralsProblem.NOTHING_TO_RELEASE.because("No exact table was put for it."));
        ReleasedCounts released = attacked(key, counts, null, territory, earlier)
                .or(() -> attacked(
                        key,
                        catalogue.breakdown(key).coarsen(counts),
                        catalogue.grouping(key.dimension()),
                        territory,
                        earlier))
                .orElseThrow(() -> ReferralsProblem.DISCLOSURE_AUDIT_FAILED.because(
                        "Beside what is published already, a withheld count would be too well known."));
        CountRelease release = new CountRelease(key, superseded(earlier, key), released, clock);
        releases.persistAndFlush(release);
        CountReleaseView view = CountReleaseView.of(release);
        changes.saved(caller, "published", TYPE, view);
        return view;
    }

    /** The table as it may be released, by code or in coarser categories; none when the attack succeeds. */
    private Optional<ReleasedCounts> attacked(
            TableKey key,
            Map<String, Integer> counts,
            @Nullable String grouping,
            Territory territory,
            List<CountRelease> earlier) {
        DisclosurePolicy policy = policies.current();
        Map<String, ProtectedCount> cells = new LinkedHashMap<>();
        counts.forEach((code, count) -> cells.put(code, policy.protect(count)));
        PublishedTable table = new PublishedTable(key.areaCode(), catalogue.breakdown(key), cells);
        Certificate certificate =
                Certificate.of(policy, Attack.on(territory, territory.linked(table, tables(earlier))));
        return certificate.holds(policy)
                ? Optional.of(ReleasedCounts.of(cells, certificate, grouping))
                : Optional.empty();
    }

    /** The whole tree of areas that an area belongs to. */
    private Territory territory(String areaCode) {
        String root = areaCode;
        while (!areas.groupOf(root).equals(root)) {
            root = areas.groupOf(root);
        }
        Map<String, Set<String>> parts = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String area = open.remove();
            parts.put(area, areas.partsOf(area));
            open.addAll(areas.partsOf(area));
        }
        return new Territory(root, parts);
    }

    private List<PublishedTable> tables(List<CountRelease> releases) {
        return releases.stream()
                .map(release -> release.table(catalogue.breakdown(release.key())))
                .toList();
    }

    private static @Nullable UUID superseded(List<CountRelease> earlier, TableKey key) {
        return earlier.stream()
                .filter(release -> release.key().equals(key))
                .findFirst()
                .map(CountRelease::id)
                .orElse(null);
    }
}
