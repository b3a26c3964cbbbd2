/**
 * Large acts over HTTP: started, followed, cancelled.
 *
 * <p>What must not live here: how an act is carried out, and what its members must satisfy.
 */
package org.openpps.rest.act;
