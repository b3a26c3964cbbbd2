/**
 * The rules that the register runs by, for whoever files or searches.
 *
 * <p>What must not live here: the rules themselves, which are in the model.
 */
package org.openpps.rest.profile;
