package org.openpps.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A path by which H2 keeps its database in a {@link JournalledFile}; its other files are left as
 * they are.
 *
 * <p>H2 writes a chunk of pages, often over chunks that are no longer needed, and then a header
 * that points to it, with no force in between, and it takes a chunk for whole when its first and
 * last bytes are there. When the power goes, a disk may hold the header without the chunk or the
 * ends of the chunk without its middle. H2 then opens with an older state, although a newer one had
 * been forced, or with pages that cannot be read. No setting of H2 helps while it uses space again.
 */
public final class JournalledFilePath extends FilePathWrapper {

  /** What a path begins with. */
  public static final String SCHEME = "journalled";

  private static final String DATABASE = ".mv.db";
  private static final String JOURNAL = ".wal";

  /** For {@link FilePathWrapper}, which makes paths by itself. */
  public JournalledFilePath() {}

  /** Makes H2 know the scheme; doing so again changes nothing. */
  public static void register() {
    FilePath.register(new JournalledFilePath());
  }

  static boolean isRegistered() {
    return FilePath.get(SCHEME + ":") instanceof JournalledFilePath;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel file = super.open(mode);
    return isDatabase()
        ? new JournalledFile(file, new WriteAheadLog(journal()), JournalledFile.LONG_LOG)
        : file;
  }

  @Override
  public void moveTo(FilePath newName, boolean atomicReplace) {
    super.moveTo(newName, atomicReplace);
    if (isDatabase() && journal().exists()) {
      journal().moveTo(((JournalledFilePath) newName).journal(), atomicReplace);
    }
  }

  @Override
  public void delete() {
    super.delete();
    if (isDatabase()) {
      journal().delete();
    }
  }

  private boolean isDatabase() {
    return name.endsWith(DATABASE);
  }

  private FilePath journal() {
    return FilePath.get(getBase() + JOURNAL);
  }
}
