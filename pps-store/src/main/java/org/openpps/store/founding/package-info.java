/**
 * How a register begins and how it is opened again: entry 0, and what must agree before anything is
 * written.
 */
package org.openpps.store.founding;
