/**
 * The mark on a rule of law: its name and its source. docs/rules.md is made from it.
 *
 * <p>What must not live here: rules.
 */
package org.openpps.model.rule;
