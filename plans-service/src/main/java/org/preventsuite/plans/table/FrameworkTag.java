package org.preventsuite.plans.table;

/** An entry of a framework that an action answers, written {@code framework-code:ENTRY}. */
public record FrameworkTag(String frameworkCode, String entryCode) {}
