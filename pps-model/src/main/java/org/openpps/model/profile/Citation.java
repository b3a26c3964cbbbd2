package org.openpps.model.profile;

/**
 * The name and the source that every line of law in a profile carries.
 *
 * @param rule the name under which docs/rules.md lists it, for example {@code au.term.consumer}
 * @param source statute, regulation or page it rests on; begins with {@code [V]} where it was read,
 *     {@code [K]} where it is general knowledge of the field, {@code [J]} where it is our judgement
 */
public record Citation(String rule, String source) {}
