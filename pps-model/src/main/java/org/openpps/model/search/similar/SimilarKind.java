package org.openpps.model.search.similar;

/** What a key of similar search is made of. The code is kept in the views and never given anew. */
public enum SimilarKind {
  /** An organisation's words run together; finds leading words and other blanks. */
  ORGANISATION_JOINED(101),
  /** An organisation's words but one, then that one: finds any one word wrong, missing or more. */
  ORGANISATION_WORDS(102),
  /** The same with the last one backwards; for names whose other words are few or common. */
  ORGANISATION_WORDS_REVERSED(103),
  /** How an organisation's words sound. */
  ORGANISATION_SOUND(104),
  /** Family and given name, in both orders. */
  PERSON_NAMES(111),
  /** The same with the second one backwards. */
  PERSON_NAMES_REVERSED(112),
  /** Family name and a group of nicknames. */
  PERSON_NICKNAMES(113),
  /** How family and given name sound. */
  PERSON_SOUND(114),
  /** Family name and second given name, for those who are called by it. */
  PERSON_MIDDLE(115),
  /** One part of a double surname and given name. */
  PERSON_PART(116),
  /** A serial number with look-alikes folded. */
  SERIAL(121),
  /** The same backwards. */
  SERIAL_REVERSED(122),
  /** The first and the last third of it. */
  SERIAL_OUTER(123);

  private final int code;

  SimilarKind(int code) {
    this.code = code;
  }

  /** The code under which the views keep it. */
  public int code() {
    return code;
  }
}
