package org.openpps.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/** What a refusal must say. */
public final class Refusal {
  private Refusal() {}

  /** Asserts that {@code call} is refused for one reason at {@code pointer}. */
  public static void at(String pointer, ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.violations())
                    .singleElement()
                    .extracting(Violation::pointer, Violation::code)
                    .containsExactly(pointer, code));
  }

  /** Asserts that {@code call} is refused as a whole. */
  public static void of(ErrorCode code, ThrowingCallable call) {
    at("", code, call);
  }
}
