/**
 * What a filing would come to, told before it is made: by the same rules, with nothing written.
 *
 * <p>What must not live here: rules of its own.
 */
package org.openpps.model.preflight;
