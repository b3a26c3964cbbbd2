package org.openpps.model.ledger;

import java.util.regex.Pattern;

/**
 * The kind of an event with the version of its form, for example {@code registration-created@1}.
 *
 * @param name what happened, lower case with hyphens
 * @param version the form of the event and of its parts, from 1
 */
public record EventKind(String name, int version) {
  private static final Pattern FORM = Pattern.compile("([a-z]+(?:-[a-z]+)*)@([1-9][0-9]{0,3})");

  /** The kind that is written {@code name@version}. */
  public static EventKind parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a kind of event: " + text);
    }
    return new EventKind(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
