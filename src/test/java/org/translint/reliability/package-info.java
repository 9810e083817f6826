/**
 * What translint promises of faults, load and hostile files: the list, what its tests say of it,
 * and the page that {@code mvn -Preliability verify} writes.
 */
package org.translint.reliability;
