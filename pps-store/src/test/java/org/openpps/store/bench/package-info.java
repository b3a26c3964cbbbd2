/**
 * The load run of {@code -Pbench}: the register beside a hand-written program that is as durable,
 * in one run on one machine. What must not live here: an assertion about time.
 */
package org.openpps.store.bench;
