package org.openpps.rest.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.error.Violation;

/** What is wrong with one body, gathered while it is bound and then validated. */
final class BodyViolations {
  /** More are not told, so that a small body cannot ask for a huge answer. */
  static final int MOST = 100;

  private static final Object KEY = BodyViolations.class;

  private final List<Violation> found = new ArrayList<>();

  /** The violations that the current reading gathers. */
  static BodyViolations of(DeserializationContext context) {
    return (BodyViolations) context.getAttribute(KEY);
  }

  /** A reader that gathers here. */
  ObjectReader gathering(ObjectReader reader) {
    return reader.withAttribute(KEY, this);
  }

  /** Whether as many were found as are told; to look for more is then of no use. */
  boolean full() {
    return found.size() >= MOST;
  }

  void add(Violation violation) {
    if (!full()) {
      found.add(violation);
    }
  }

  /** Adds what a value at {@code pointer} was refused for. */
  void add(String pointer, RegisterException refusal) {
    if (refusal.violations().isEmpty()) {
      add(new Violation(pointer, refusal.code(), refusal.getMessage()));
    }
    refusal.violations().forEach(violation -> add(violation.under(pointer)));
  }

  /**
   * Adds what the declared constraints say, without what merely follows from a value that could not
   * be read: it stands as absent.
   */
  void addDeclared(List<Violation> declared) {
    List<Violation> read = List.copyOf(found);
    declared.stream().filter(v -> read.stream().noneMatch(r -> follows(v, r))).forEach(this::add);
  }

  /** Whether anything was found at a pointer or below. */
  boolean within(String pointer) {
    return found.stream().anyMatch(v -> v.pointer().equals(pointer) || below(pointer, v));
  }

  /** Refuses the body if anything is wrong with it. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new RefusedException(found);
    }
  }

  private static boolean follows(Violation declared, Violation read) {
    return declared.pointer().equals(read.pointer())
        || (declared.code() == ErrorCode.VALUE_MISSING && below(declared.pointer(), read));
  }

  private static boolean below(String pointer, Violation violation) {
    return violation.pointer().startsWith(pointer + "/");
  }
}
