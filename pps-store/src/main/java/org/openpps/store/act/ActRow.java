package org.openpps.store.act;

/**
 * An act as it is kept.
 *
 * @param act what its account sees
 * @param nextSlice the first slice that is not noted as done
 */
record ActRow(Act act, int nextSlice) {
  ActId id() {
    return act.id();
  }
}
