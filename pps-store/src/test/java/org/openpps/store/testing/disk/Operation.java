package org.openpps.store.testing.disk;

/**
 * What was done to a disk. A file is known by the number it got when it first came up, so that its
 * content follows it when it is renamed.
 */
public sealed interface Operation {

  <R> R match(Cases<R> cases);

  /** One by which a file and its first name became known. */
  interface Named {
    int file();

    String name();
  }

  /** A file that lay on the disk, safely, when it was first opened. */
  record Found(int file, String name, byte[] content) implements Operation, Named {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.found(this);
    }
  }

  /** A new and empty file. */
  record Created(int file, String name) implements Operation, Named {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.created(this);
    }
  }

  /** Bytes written at a position. */
  record Written(int file, long position, byte[] bytes) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.written(this);
    }
  }

  /** A file cut to a size. */
  record Truncated(int file, long size) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.truncated(this);
    }
  }

  /**
   * A force that returned: what was done to this file before operation number {@code covered} is on
   * disk. What was done while it ran is not covered.
   */
  record Forced(int file, int covered) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.forced(this);
    }
  }

  /** A file renamed; one that bore the new name is gone. */
  record Moved(String from, String to) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.moved(this);
    }
  }

  /** A name removed. */
  record Deleted(String name) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.deleted(this);
    }
  }

  /** Not of the disk: a moment that the test wants to find again. */
  record Marked(String label) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.marked(this);
    }
  }

  /** One case for each kind of operation. */
  interface Cases<R> {
    R found(Found operation);

    R created(Created operation);

    R written(Written operation);

    R truncated(Truncated operation);

    R forced(Forced operation);

    R moved(Moved operation);

    R deleted(Deleted operation);

    R marked(Marked operation);
  }
}
