/**
 * Everything that differs between the database engines: how a commit is made durable, which
 * timeouts guard the head, which dialect is spoken.
 *
 * <p>What must not live here: tables and what they mean.
 */
package org.openpps.store.engine;
