/**
 * What the registrar does over HTTP.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.operator;
