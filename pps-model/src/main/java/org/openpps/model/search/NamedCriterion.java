package org.openpps.model.search;

import org.openpps.model.search.exact.SearchedName;

/** What to do where names, and serial numbers, are told apart from everything else. */
abstract class NamedCriterion<R> implements Criterion.Cases<R> {
  /** For a name. */
  abstract R byName(SearchedName name);

  /** For somebody in whose hands collateral is. */
  @Override
  public abstract R byHolder(Criterion.ByHolder by);

  /** For an identifier of a data set. */
  @Override
  public R byDataSet(Criterion.ByDataSet by) {
    return otherwise();
  }

  /** For words of a data set's title. */
  @Override
  public R byTitle(Criterion.ByTitle by) {
    return otherwise();
  }

  /** For what is neither a name nor a serial number. */
  abstract R otherwise();

  @Override
  public final R byOrganisation(Criterion.ByOrganisation by) {
    return byName(by.searched());
  }

  @Override
  public final R byIndividual(Criterion.ByIndividual by) {
    return byName(by.searched());
  }

  @Override
  public final R byDevice(Criterion.ByDevice by) {
    return otherwise();
  }

  @Override
  public final R byDigest(Criterion.ByDigest by) {
    return otherwise();
  }

  @Override
  public final R byParty(Criterion.ByParty by) {
    return otherwise();
  }

  @Override
  public final R byNumber(Criterion.ByNumber by) {
    return otherwise();
  }
}
