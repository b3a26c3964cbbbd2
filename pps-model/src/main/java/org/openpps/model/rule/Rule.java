package org.openpps.model.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one method in which a rule of law lives. A rule that is data carries the same two in
 * its line of the profile. docs/rules.md lists both with the tests that cite them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Rule {
  /** Its name, for example {@code liveness}; a test cites it. */
  String id();

  /** Where it comes from: statute and section, case, or {@code register rule: …}. */
  String source();
}
