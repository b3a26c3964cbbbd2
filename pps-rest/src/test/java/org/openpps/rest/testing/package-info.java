/** A service of sample resources, talked to over real HTTP. */
package org.openpps.rest.testing;
