package org.preventsuite.plans.funding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.BodyOrPost;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.governance.GovernanceGroupRepository;

/** Contract schemas: Decider and NewDecider. Who decides what money is spent on: a governance group, a body or a post. */
record Decider(
        @Nullable UUID groupId,
        @Nullable UUID bodyId,
        @Nullable String post) {

    /** Refuses nobody, another council's group or body, and a person. */
    void check(String pointer, String areaCode, GovernanceGroupRepository groups, BodyRepository bodies) {
        if (groupId == null && bodyId == null && post == null) {
            throw CommonProblem.INVALID_CONTENT.at(pointer, "names-nobody", "Name a group, a body or a post.");
        }
        if (groupId != null && groups.within(areaCode, List.of(groupId)).isEmpty()) {
            throw PlansProblem.UNKNOWN_GROUP.at(
                    pointer + "/groupId", "unknown-group", "Neither the council nor an area above has such a group.");
        }
        if (bodyId != null || post != null) {
            new BodyOrPost(bodyId, post).check(pointer, areaCode, bodies);
        }
    }
}
