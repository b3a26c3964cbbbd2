/**
 * The contract of the register, run on every engine. What must not live here: a test of one class.
 */
package org.openpps.store.register;
