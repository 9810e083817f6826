package org.translint.check;

/** A check that asks the grammar engine, which takes so long to load that it is begun early. */
public interface EngineCheck {}
