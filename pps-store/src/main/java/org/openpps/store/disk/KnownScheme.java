package org.openpps.store.disk;

import org.h2.api.DatabaseEventListener;

/**
 * Keeps H2 from opening a wrong file. H2 takes a scheme that it does not know for the name of a
 * directory; named in the URL as the listener of the database, this class is asked before the file
 * is touched. Public, as is its constructor, because H2 makes it.
 */
public final class KnownScheme implements DatabaseEventListener {

  /** For H2. */
  public KnownScheme() {}

  /**
   * @throws IllegalStateException if H2 did not know the scheme when it read the URL
   */
  @Override
  public void init(String url) {
    if (!JournalledFilePath.isRegistered()) {
      throw new IllegalStateException(
          "H2 does not know "
              + JournalledFilePath.SCHEME
              + ": yet. Ask EmbeddedDatabase for the URL, in this process, before connecting.");
    }
  }
}
