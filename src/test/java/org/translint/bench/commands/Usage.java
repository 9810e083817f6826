package org.translint.bench.commands;

/**
 * What one run of a command took.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of processor time, user and system, of the process and those that it waited
 *     for
 * @param peak megabytes of memory resident at most; 0 where the system does not tell
 */
record Usage(double wall, double cpu, double peak) {}
