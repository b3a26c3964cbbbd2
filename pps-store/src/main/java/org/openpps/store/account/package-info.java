/**
 * Who may call a service in front of the register: accounts, their roles, their keys. Not ledger.
 *
 * <p>What must not live here: who may change a registration, which the model decides.
 */
package org.openpps.store.account;
