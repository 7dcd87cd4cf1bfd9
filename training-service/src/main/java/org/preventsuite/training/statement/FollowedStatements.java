package org.preventsuite.training.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.link.FollowedLinks;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.training.plan.ForPlanAction;

/** The statements that name an action of a plan. */
@ApplicationScoped
class FollowedStatements implements FollowedLinks<AttendanceStatement> {
    private final AttendanceStatementRepository statements;
    private final AttendanceStatementService service;

    FollowedStatements(AttendanceStatementRepository statements, AttendanceStatementService service) {
        this.statements = statements;
        this.service = service;
    }

    @Override
    public Set<String> targetTypes() {
        return Set.of(ForPlanAction.TARGET_TYPE);
    }

    @Override
    public List<AttendanceStatement> unsettled(Set<UUID> changed) {
        return statements.unsettled(changed);
    }

    @Override
    public List<AttendanceStatement> all() {
        return statements.namingActions();
    }

    @Override
    public void settle(AttendanceStatement statement, LinkState found) {
        service.settle(statement, found);
    }
}
