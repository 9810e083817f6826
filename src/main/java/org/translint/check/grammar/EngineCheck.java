package org.translint.check.grammar;

/** A check that asks the grammar engine, which takes so long to load that it is begun early. */
public interface EngineCheck {}
