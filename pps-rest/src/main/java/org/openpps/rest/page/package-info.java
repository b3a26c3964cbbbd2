/**
 * Lists in pages: how many lines a caller asks for, and behind which one.
 *
 * <p>What must not live here: what is listed.
 */
package org.openpps.rest.page;
