package org.preventsuite.plans;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.crosswalk.CrosswalkRepository;
import org.preventsuite.plans.framework.FrameworkRepository;
import org.preventsuite.plans.partner.PartnerRegister;

/** What the kit asks of this service. */
@Singleton
class PlansFacts implements ServiceFacts, ProblemCatalogue {
    private final PartnerRegister partners;
    private final FrameworkRepository frameworks;
    private final AreaRepository areas;
    private final ReportingGroupRepository groups;
    private final CrosswalkRepository crosswalks;

    PlansFacts(
            PartnerRegister partners,
            FrameworkRepository frameworks,
            AreaRepository areas,
            ReportingGroupRepository groups,
            CrosswalkRepository crosswalks) {
        this.partners = partners;
        this.frameworks = frameworks;
        this.areas = areas;
        this.groups = groups;
        this.crosswalks = crosswalks;
    }

    @Override
    public String name() {
        return "plans-service";
    }

    @Override
    public List<CodeList> codeLists() {
        List<CodeList> lists = new ArrayList<>();
        lists.add(new CodeList("areas", (int) areas.count()));
        lists.add(new CodeList("reporting-groups", (int) groups.count()));
        lists.add(new CodeList("crosswalks", (int) crosswalks.count()));
        frameworks.sizes().forEach((code, entries) -> lists.add(new CodeList(code, entries)));
        return lists;
    }

    @Override
    public List<Partner> partners() {
        return partners.all();
    }

    @Override
    public List<ProblemType> types() {
        return List.of(PlansProblem.values());
    }
}
