package org.openpps.model.search;

import java.util.List;

/** What is compared for identifiers and digests, which every search profile reads alike. */
abstract class ComparedKeys implements Criterion.Cases<List<Probe>> {
  @Override
  public final List<Probe> byDevice(Criterion.ByDevice by) {
    return List.of(IdentifierKeys.device(by.identifier()));
  }

  @Override
  public final List<Probe> byDigest(Criterion.ByDigest by) {
    return List.of(IdentifierKeys.dataSet(by.digest()));
  }

  @Override
  public final List<Probe> byParty(Criterion.ByParty by) {
    return List.of(IdentifierKeys.grantor(by.identifier()));
  }

  @Override
  public final List<Probe> byNumber(Criterion.ByNumber by) {
    return List.of();
  }
}
