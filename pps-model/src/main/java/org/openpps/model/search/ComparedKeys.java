package org.openpps.model.search;

import java.util.List;
import java.util.stream.Stream;

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
  public List<Probe> byDataSet(Criterion.ByDataSet by) {
    return List.of(IdentifierKeys.knownBy(by.identifier()));
  }

  @Override
  public List<Probe> byTitle(Criterion.ByTitle by) {
    return List.of(new Probe(KeyKind.DATA_SET_TITLE, TitleWords.of(by.title()).compared()));
  }

  @Override
  public final List<Probe> byHolder(Criterion.ByHolder by) {
    return Stream.concat(
            by.identifier().map(IdentifierKeys::grantor).stream(),
            by.name().stream()
                .flatMap(name -> byOrganisation(new Criterion.ByOrganisation(name)).stream()))
        .toList();
  }

  @Override
  public final List<Probe> byNumber(Criterion.ByNumber by) {
    return List.of();
  }
}
