package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.Scorer;
import org.openpps.model.search.similar.SimilarProbe;
import org.openpps.model.search.similar.SimilarQuery;

/** Similar search for goods by serial number. */
record SimilarSerials(ExactProfile logic, SearchedSerial query) implements SimilarSearch {
  @Override
  public List<SimilarProbe> probes() {
    return SimilarQuery.probes(query);
  }

  /** Without the makers, of which the index knows nothing. */
  @Override
  public Optional<Likeness> score(String name) {
    return Scorer.score(logic, SearchedSerial.of(query.serial()), SearchedSerial.of(name));
  }

  @Override
  public Lookup bearers(String name) {
    return Lookup.equal(KeyKind.SERIAL, name);
  }

  @Override
  public boolean mayBe(SearchKey bearer) {
    return true;
  }

  @Override
  public Optional<Like> like(ItemId item, Registration registration) {
    return SerialOnRecord.of(item, registration)
        .flatMap(
            serial ->
                Scorer.score(logic, query, serial)
                    .map(
                        likeness ->
                            new Like(
                                serial.maker().map(maker -> maker + " ").orElse("")
                                    + serial.serial(),
                                likeness)));
  }
}
