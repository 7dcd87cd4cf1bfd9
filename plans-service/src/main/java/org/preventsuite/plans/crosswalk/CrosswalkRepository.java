package org.preventsuite.plans.crosswalk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The shipped crosswalks. */
@ApplicationScoped
public class CrosswalkRepository implements PanacheRepositoryBase<Crosswalk, String> {

    Crosswalk get(String code) {
        return findByIdOptional(code).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such crosswalk."));
    }

    Page<Crosswalk> list(Query query) {
        return Listing.of(getEntityManager(), Crosswalk.class)
                .where(
                        "e.fromFramework = :framework or e.toFramework = :framework",
                        "framework",
                        query.text("frameworkCode"))
                .orderedBy(SortKey.text("e.code", Crosswalk::code))
                .page(query);
    }

    /** Which entries of the framework the tags of any action reach. */
    public Reach reach(String framework) {
        return reach(framework, of(framework));
    }

    static Reach reach(String framework, List<Crosswalk> used) {
        return new Reach(
                framework,
                used.stream()
                        .flatMap(crosswalk -> crosswalk.linksTo(framework).stream())
                        .toList());
    }

    /** The crosswalks from or to the framework, by their codes. */
    List<Crosswalk> of(String framework) {
        return list("fromFramework = ?1 or toFramework = ?1 order by code", framework);
    }
}
