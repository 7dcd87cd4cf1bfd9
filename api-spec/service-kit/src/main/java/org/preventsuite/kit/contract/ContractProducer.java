package org.preventsuite.kit.contract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The service's own contract as a bean. */
@Singleton
public class ContractProducer {
    @Produces
    @Singleton
    Contract contract() {
        return Contract.load(Contract.OWN);
    }
}
