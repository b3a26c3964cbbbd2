package org.openpps.model.search;

/**
 * What somebody who searches for an individual by name has to give beside the name.
 *
 * @param birthDate whether the whole date of birth is demanded
 * @param purpose whether the searcher must say what for
 */
public record IndividualSearch(boolean birthDate, boolean purpose) {
  static final IndividualSearch FREE = new IndividualSearch(false, false);
}
