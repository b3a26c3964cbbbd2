package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A party, an item of collateral or a text as it stands on record.
 *
 * @param id the entry and part that hold it
 * @param content what it is, unless erased
 */
public record Item<T>(@JsonIgnore ItemId id, @JsonIgnore Erasable<T> content) {
  /** Reads {@code {entry, part, value}}; a value that is absent was erased. */
  @JsonCreator
  public static <T> Item<T> of(
      @JsonProperty("entry") RegistrationNumber entry,
      @JsonProperty("part") int part,
      @JsonProperty("value") Optional<T> value) {
    return new Item<>(
        new ItemId(entry, part), value == null ? Erasable.erased() : Erasable.of(value));
  }

  /** The number of the entry that holds it. */
  @JsonProperty("entry")
  public RegistrationNumber entry() {
    return id.entry();
  }

  /** Its place among the entry's parts. */
  @JsonProperty("part")
  public int part() {
    return id.part();
  }

  /** What it is; absent when it was erased. */
  @JsonProperty("value")
  public Optional<T> value() {
    return content.value();
  }

  <R> Item<R> map(Function<T, R> change) {
    return new Item<>(id, Erasable.of(content.value().map(change)));
  }
}
