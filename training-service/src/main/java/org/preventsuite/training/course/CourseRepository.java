package org.preventsuite.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The stored courses. */
@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {

    Course get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such course."));
    }

    /** Those of the area, by title, that the request asks for. */
    Page<Course> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String mode = query.text("deliveryMode");
        return Listing.of(getEntityManager(), Course.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.deliveryMode = :mode", "mode", mode == null ? null : DeliveryMode.of(mode))
                .orderedBy(SortKey.text("e.title", Course::title), SortKey.id(Course::id))
                .page(query);
    }
}
