/**
 * How work is done beside the callers: what waits for one writer and is written together, what a
 * thread does time and again, and how such a thread begins a transaction.
 *
 * <p>What must not live here: what is written, and why.
 */
package org.openpps.store.work;
