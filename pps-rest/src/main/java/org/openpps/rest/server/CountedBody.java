package org.openpps.rest.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** A body that is refused as soon as it proves larger than allowed, whatever its head said. */
final class CountedBody extends FilterInputStream {
  private static final int BLOCK = 8192;

  private final long most;
  private long count;

  CountedBody(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  static RefusedException tooLarge(long most) {
    return new RefusedException(
        "", ErrorCode.BODY_TOO_LARGE, "The body is larger than " + most + " octets.");
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int got = come(buffer, offset, length);
    if (got > 0) {
      count += got;
    }
    if (count > most) {
      throw tooLarge(most);
    }
    return got;
  }

  private int come(byte[] buffer, int offset, int length) {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException e) {
      throw new RefusedException("", ErrorCode.REQUEST_MALFORMED, "The body breaks off.");
    }
  }

  @Override
  public long skip(long n) {
    int wanted = (int) Math.min(n, BLOCK);
    return Math.max(0, read(new byte[wanted], 0, wanted));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** A reader that gives up closes it; what still comes must be discarded all the same. */
  @Override
  public void close() {
    // The server itself ends the body with the request.
  }

  /** Whether nothing was read, so that a caller who waits to be asked has sent nothing. */
  boolean untouched() {
    return count == 0;
  }

  /**
   * Reads what is left, up to a limit, so that a caller who is still sending can hear the answer.
   */
  void discard(long atMost) {
    byte[] block = new byte[BLOCK];
    try {
      long left = atMost;
      int got = 0;
      while (left > 0 && got >= 0) {
        got = in.read(block);
        left -= got;
      }
    } catch (IOException e) {
      return; // the caller has gone; there is nobody left to hear the answer
    }
  }
}
