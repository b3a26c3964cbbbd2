package org.openpps.model.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules that a test shows; docs/rules.md lists the test beside them. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Cites {
  /**
   * Names of rules; {@code au.fee.*} stands for all that begin so, which is for a test that looks
   * at every one of them.
   */
  String[] value() default {};

  /**
   * Whether the rules are the first column of the table that the test's static method {@code rows}
   * gives.
   */
  boolean rows() default false;
}
