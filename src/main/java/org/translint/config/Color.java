package org.translint.config;

/** Whether the terminal report has colours. */
public enum Color {
  /** Where standard output is a terminal that wants them. */
  AUTO,
  ALWAYS,
  NEVER
}
