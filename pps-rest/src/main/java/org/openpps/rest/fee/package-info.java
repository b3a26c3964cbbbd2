/**
 * What acts cost.
 *
 * <p>What must not live here: prices, which are lines of the profile.
 */
package org.openpps.rest.fee;
