/**
 * Whether the service can do its work.
 *
 * <p>What lives here: the health resource and the check it asks. What must not: the check of a
 * particular store.
 */
package org.openpps.rest.health;
