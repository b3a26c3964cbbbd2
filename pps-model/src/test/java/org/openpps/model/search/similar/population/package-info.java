/**
 * Names and serial numbers as registers have them, made from a seed in any number, and the errors
 * that searchers make, each with its label.
 */
package org.openpps.model.search.similar.population;
