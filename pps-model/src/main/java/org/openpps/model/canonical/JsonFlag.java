package org.openpps.model.canonical;

/**
 * {@code true} or {@code false}.
 *
 * @param value which of the two
 */
public record JsonFlag(boolean value) implements Json {
  @Override
  public <R> R match(Cases<R> cases) {
    return cases.flag(this);
  }
}
