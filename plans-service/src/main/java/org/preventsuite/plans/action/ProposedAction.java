package org.preventsuite.plans.action;

/**
 * An action that an import wants to store.
 *
 * @param reference the source's own, or one made from its words
 * @param generated whether it was made
 */
public record ProposedAction(int rowNumber, String reference, boolean generated, NewAction action) {}
