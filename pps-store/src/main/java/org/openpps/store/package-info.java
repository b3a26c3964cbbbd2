/**
 * The embeddable register: {@link org.openpps.store.Register} and what it is opened with.
 *
 * <p>What must not live here: a type of jOOQ, Flyway, HikariCP or Jackson in a signature.
 */
package org.openpps.store;
