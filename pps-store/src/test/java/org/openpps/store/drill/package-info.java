/**
 * Drills: the register through its public API while disks, databases and processes fail under it.
 * The build runs a few seeded rounds; the profile {@code drill} runs them all and writes the tables
 * in {@code docs/drills}.
 *
 * <p>What must not live here: tests of one class, and the means by which things are made to fail,
 * which are in {@code testing}.
 */
package org.openpps.store.drill;
