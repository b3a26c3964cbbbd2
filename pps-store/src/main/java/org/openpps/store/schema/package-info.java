/** The tables and how they come about. No statement on their content belongs here. */
package org.openpps.store.schema;
