/**
 * Hardware read from this machine: the descriptions that management controllers give become goods
 * with serial numbers.
 *
 * <p>What must not live here: sending anything anywhere.
 */
package org.openpps.client.inventory;
