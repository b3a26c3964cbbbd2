/**
 * Likeness of names and serial numbers: how alike two are, from 0 to 100, why, and the few keys by
 * which an index finds the candidates. It ranks for a reader and decides no rights; exact logic is
 * elsewhere.
 *
 * <p>What must not live here: the exact logic of a profile, SQL, and a clock.
 */
package org.openpps.model.search.similar;
