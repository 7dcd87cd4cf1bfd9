package org.preventsuite.plans.framework;

/** Contract schema: FrameworkTag. An entry of a framework that something answers to. */
public record FrameworkTag(String frameworkCode, String entryCode) {}
