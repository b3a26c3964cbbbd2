package org.openpps.model.identifier;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** The numbering schemes by which organisations are identified. */
public enum PartyIdentifierScheme {
  /** Australian Company Number. */
  ACN(Acn::problem),
  /** Australian Business Number. */
  ABN(Abn::problem),
  /** Australian Registered Body Number. */
  ARBN(n -> Acn.problem(n, ErrorCode.ARBN_FORM, ErrorCode.ARBN_CHECK_DIGIT)),
  /** Australian Registered Scheme Number. */
  ARSN(n -> Acn.problem(n, ErrorCode.ARSN_FORM, ErrorCode.ARSN_CHECK_DIGIT)),
  /** New Zealand Business Number. */
  NZBN(Nzbn::problem),
  /** Legal Entity Identifier. */
  LEI(Lei::problem);

  private final String code = name().toLowerCase(Locale.ROOT);
  private final Function<String, Optional<ErrorCode>> problem;

  PartyIdentifierScheme(Function<String, Optional<ErrorCode>> problem) {
    this.problem = problem;
  }

  /**
   * The scheme of this code.
   *
   * @throws RefusedException {@code value-unknown}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartyIdentifierScheme ofCode(String code) {
    return Arrays.stream(values())
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "", ErrorCode.VALUE_UNKNOWN, "The scheme must be one of " + codes() + "."));
  }

  /** The scheme as it travels and is hashed, for example {@code acn}. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The digits alone, of an LEI capitals and digits: without blanks, hyphens and the scheme's own
   * name in front ({@code ACN 004 085 616}). The name of another scheme stays and makes the
   * identifier invalid, because the number of one scheme is not a number of the other.
   */
  public String normalise(String typed) {
    return this == LEI ? Lei.normalise(typed) : digits(typed);
  }

  private String digits(String typed) {
    String dropped = Separators.dropped(typed);
    String name = name();
    return dropped.regionMatches(true, 0, name, 0, name.length())
        ? dropped.substring(name.length())
        : dropped;
  }

  private static String codes() {
    return Arrays.stream(values()).map(PartyIdentifierScheme::code).collect(joining(", "));
  }

  /** What is wrong with an identifier as typed; empty if it is valid once normalised. */
  public Optional<ErrorCode> problem(String typed) {
    return problem.apply(normalise(typed));
  }
}
