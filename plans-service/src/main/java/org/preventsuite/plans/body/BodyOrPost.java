package org.preventsuite.plans.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;

/** Contract schemas: BodyOrPost and NewBodyOrPost. Who owns or decides something: a body, a post, or a post of a body. */
public record BodyOrPost(@Nullable UUID bodyId, @Nullable String post) {

    /** Refuses nobody, another council's body and a person. */
    public void check(String pointer, String areaCode, BodyRepository bodies) {
        if (bodyId == null && post == null) {
            throw CommonProblem.INVALID_CONTENT.at(pointer, "names-nobody", "Name a body or a post.");
        }
        if (bodyId != null && bodies.among(areaCode, List.of(bodyId)).isEmpty()) {
            throw PlansProblem.UNKNOWN_BODY.at(pointer + "/bodyId", "unknown-body", "The council has no such body.");
        }
        if (post != null && PersonName.looksLikeOne(post)) {
            throw PlansProblem.PERSON_LIKE_POST.at(pointer + "/post", "person-like-post", "Give the post.");
        }
    }
}
