package org.preventsuite.plans;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.crosswalk.CrosswalkRepository;
import org.preventsuite.plans.framework.FrameworkRepository;
import org.preventsuite.plans.partner.PartnerSettings;

/** What the kit asks of this service. */
@Singleton
class PlansFacts implements ServiceFacts, ProblemCatalogue {
    private static final Logger LOG = Logger.getLogger(PlansFacts.class);

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

    /** Says at the start who is asked, and fails it when that is not configured. */
    void announce(@Observes StartupEvent start, PartnerSettings settings) {
        LOG.infof(
                "asks %s and %s, each for %d ms at most",
                settings.trainingUrl(), settings.referralsUrl(), settings.timeout());
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
        return Arrays.stream(org.preventsuite.plans.partner.Partner.values())
                .map(partner -> partners.of(partner.service()))
                .toList();
    }

    @Override
    public List<ProblemType> types() {
        return List.of(PlansProblem.values());
    }
}
