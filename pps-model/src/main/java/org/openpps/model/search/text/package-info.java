/**
 * How texts are read before they are compared: cleaning of criteria, folding of letters, and the
 * named steps that a normaliser is made of. Folding rests on resource files alone, so that a key is
 * the same on every Java for ever.
 *
 * <p>What must not live here: what a name or a serial number is, and which rules a profile has.
 */
package org.openpps.model.search.text;
