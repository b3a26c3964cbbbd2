package org.openpps.model.search.combined;

import org.openpps.model.search.Criterion;

/**
 * One search and why it is run.
 *
 * @param criterion what is searched for
 * @param link by what it hangs together with what was asked for
 * @param why it is run, in words for a reader
 */
public record Lead(Criterion criterion, Link link, String why) {
  static Lead asked(Criterion criterion) {
    return new Lead(criterion, Link.ASKED, "It was asked for.");
  }
}
