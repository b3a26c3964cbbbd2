package org.openpps.model.search.combined;

import org.openpps.model.search.SearchAnswer;

/**
 * What one of several searches found.
 *
 * @param link by what it hangs together with what was asked for
 * @param why it was run, in words for a reader
 * @param answer what it found
 */
public record AnsweredLead(Link link, String why, SearchAnswer answer) {}
