/**
 * Lists in pages: how many lines a caller asks for.
 *
 * <p>What must not live here: what is listed.
 */
package org.openpps.rest.page;
