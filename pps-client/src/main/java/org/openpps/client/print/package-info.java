/**
 * What the command line shows: one printer for people, one for programs, behind one interface.
 *
 * <p>What must not live here: calls to a register, and options.
 */
package org.openpps.client.print;
