/** Tests about the tree as a whole; they stand in the last module, which sees all of it. */
package org.openpps.client.architecture;
