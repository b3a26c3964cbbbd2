/**
 * Bad input over real HTTP: each gets a problem with code, pointer and hint, and the ledger does
 * not grow.
 */
package org.openpps.rest.refusal;
