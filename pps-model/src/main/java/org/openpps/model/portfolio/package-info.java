/**
 * The registrations of a secured party group as a list of its own: which of them are asked for, and
 * how they are told.
 *
 * <p>What must not live here: who may read the list, and how it is fetched.
 */
package org.openpps.model.portfolio;
