/**
 * The exact logic of the search profiles: each follows the published rule of its jurisdiction, as a
 * list of named steps that make a name or a serial number what is compared, and a predicate that
 * decides.
 *
 * <p>What must not live here: likeness of any kind, SQL, and anything a version of Java could
 * change.
 */
package org.openpps.model.search.exact;
