package org.preventsuite.training.statement;

/** How many sources of one kind say something on a basis. */
public record SourceCount(CountBasis basis, long sources) {}
