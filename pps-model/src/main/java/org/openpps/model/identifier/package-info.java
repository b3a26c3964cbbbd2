/**
 * Numbers and names that identify: registrations, parties, devices, files, each with its canonical
 * form and its check.
 *
 * <p>What lives here: the arithmetic and the form of identifiers, and the folding of serial numbers
 * for search. What must not: who may be identified by what (that is the profile's), and look-ups in
 * other registers: that the arithmetic holds does not say that the entity exists.
 */
package org.openpps.model.identifier;
