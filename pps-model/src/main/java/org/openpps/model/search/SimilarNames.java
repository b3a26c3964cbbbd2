package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.Scorer;
import org.openpps.model.search.similar.SimilarProbe;
import org.openpps.model.search.similar.SimilarQuery;

/** Similar search for a grantor's name. */
final class SimilarNames implements SimilarSearch {
  private final NameKeys keys;
  private final SearchedName query;
  private final Scorer scorer;
  private final Function<String, SearchedName> read;
  private final Optional<Birth> born;

  SimilarNames(NameKeys keys, SearchedName query) {
    this.keys = keys;
    this.query = query;
    this.scorer = Scorer.of(keys.logic(), query);
    this.read = query.match(READING);
    this.born = query.match(BORN);
  }

  @Override
  public List<SimilarProbe> probes() {
    return SimilarQuery.probes(query);
  }

  @Override
  public Optional<Likeness> score(String name) {
    return scorer.score(read.apply(name));
  }

  @Override
  public Lookup bearers(String name) {
    return keys.bearers(read.apply(name));
  }

  @Override
  public boolean mayBe(SearchKey bearer) {
    Optional<Birth> onRecord = NameKeys.born(bearer);
    return born.isEmpty()
        || onRecord.isEmpty()
        || SimilarQuery.bornAlike(born.get(), onRecord.get());
  }

  @Override
  public Optional<Like> like(ItemId item, Registration registration) {
    return NameOnRecord.of(registration).stream()
        .filter(name -> name.item().equals(item))
        .flatMap(
            name ->
                scorer
                    .score(name.name())
                    .map(likeness -> new Like(name.name().displayName(), likeness))
                    .stream())
        .findFirst();
  }

  private static final SearchedName.Cases<Function<String, SearchedName>> READING =
      new SearchedName.Cases<>() {
        @Override
        public Function<String, SearchedName> organisation(OrganisationName name) {
          return SimilarText::organisation;
        }

        @Override
        public Function<String, SearchedName> person(PersonName name) {
          return SimilarText::person;
        }
      };

  private static final SearchedName.Cases<Optional<Birth>> BORN =
      new SearchedName.Cases<>() {
        @Override
        public Optional<Birth> organisation(OrganisationName name) {
          return Optional.empty();
        }

        @Override
        public Optional<Birth> person(PersonName name) {
          return name.birth();
        }
      };
}
