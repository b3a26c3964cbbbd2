/**
 * The law of registrations: commands, events, state, and the two pure functions between them.
 *
 * <p>{@code Decider} says whether a command is allowed and which events follow; {@code evolve} says
 * what a state becomes by an event. What must not live here: clocks, random numbers, databases and
 * HTTP.
 */
package org.openpps.model.registration;
