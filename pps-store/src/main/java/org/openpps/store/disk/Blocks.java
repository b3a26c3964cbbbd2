package org.openpps.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A sequence of bytes that can be read at any position. */
interface Blocks {

  /** How many bytes are changed together; the block of H2, too. */
  int BLOCK = 4096;

  long size() throws IOException;

  /**
   * Fills what is left in {@code target} from {@code position} on. Bytes behind the end are read as
   * zeros.
   */
  void read(ByteBuffer target, long position) throws IOException;
}
