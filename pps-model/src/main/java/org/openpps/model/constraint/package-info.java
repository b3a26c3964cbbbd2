/**
 * Bean Validation constraints whose message is the code of the rule, and the walk that turns their
 * violations into pointers.
 *
 * <p>What lives here: how an input's form is declared on the records and told to a caller. What
 * must not: rules that need the state of the register, and any implementation of Bean Validation.
 */
package org.openpps.model.constraint;
