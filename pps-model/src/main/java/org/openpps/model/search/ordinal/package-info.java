/**
 * Which of two entries came first, whatever their registrations say of earlier times.
 *
 * <p>What must not live here: what either of them is worth against the other, which the law
 * decides.
 */
package org.openpps.model.search.ordinal;
