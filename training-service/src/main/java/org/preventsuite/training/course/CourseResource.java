package org.preventsuite.training.course;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Courses over HTTP. */
@Singleton
@Path("/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
public class CourseResource {
    private final CourseService service;
    private final CourseRepository courses;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    CourseResource(
            CourseService service,
            CourseRepository courses,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.courses = courses;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Page<CourseView> listCourses() {
        return courses.list(caller.get(), query).map(CourseView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<?> createCourse(@RestHeader("Idempotency-Key") String key, NewCourse wish) {
        Caller who = caller.get();
        return idempotency.once(
                who, key, "createCourse", wish, () -> Answers.created("/v1/courses", service.create(who, wish)));
    }

    @GET
    @Path("/{courseId}")
    @PermissionsAllowed("training:read")
    public RestResponse<CourseView> getCourse(
            @RestPath UUID courseId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Course course = courses.get(courseId);
        caller.get().requireReadable(course.areaCode());
        return Answers.one(CourseView.of(course), ifNoneMatch);
    }

    @PATCH
    @Path("/{courseId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("training:write")
    public RestResponse<CourseView> updateCourse(
            @RestPath UUID courseId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), courseId, ifMatch, patch));
    }

    @DELETE
    @Path("/{courseId}")
    @PermissionsAllowed("training:write")
    public void deleteCourse(@RestPath UUID courseId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), courseId, ifMatch);
    }
}
