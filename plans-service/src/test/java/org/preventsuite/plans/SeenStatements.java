package org.preventsuite.plans;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.preventsuite.testkit.SqlListener;

/** The statements that this service sends. */
@PersistenceUnitExtension
public class SeenStatements extends SqlListener {
    private static final long serialVersionUID = 1L;
}
