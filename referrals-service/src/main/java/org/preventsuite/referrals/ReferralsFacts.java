package org.preventsuite.referrals;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.referrals.counttable.CountTableRepository;

/** What the kit asks of this service. */
@Singleton
class ReferralsFacts implements ServiceFacts, ProblemCatalogue {
    private final CountTableRepository tables;

    ReferralsFacts(CountTableRepository tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "referrals-service";
    }

    @Override
    public List<CodeList> codeLists() {
        return tables.sizes().entrySet().stream()
                .map(list -> new CodeList(list.getKey(), list.getValue()))
                .toList();
    }

    @Override
    public List<ProblemType> types() {
        return List.of(ReferralsProblem.values());
    }
}
