package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.client.CertifiedSearch;
import org.openpps.client.Issued;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Verdict;

/** Certificates of one search, each saved in a file of its own: found-1.json, found-2.json. */
final class NumberedCertificates {
  private final Path file;
  private final Connected command;

  NumberedCertificates(Path file, Connected command) {
    this.file = file;
    this.command = command;
  }

  /** Makes sure of the place, then has the certificates signed, saves and verifies them. */
  int save(Supplier<List<Issued<SearchCertificate>>> signed) throws IOException {
    Saved.require(Optional.of(place(0)));
    List<Issued<SearchCertificate>> certificates = signed.get();
    boolean nothing = true;
    for (int i = 0; i < certificates.size(); i++) {
      Issued<SearchCertificate> issued = certificates.get(i);
      Saved.document(Optional.of(place(i)), issued.text());
      Verdict verdict =
          DocumentVerification.verify(issued.document(), command.vkey(Optional.empty()));
      if (Verdicts.differs(verdict)) {
        return Verdicts.show(verdict, command.printer());
      }
      command
          .printer()
          .certificate(
              new CertifiedSearch(issued, Optional.empty(), Optional.empty()), verdict, place(i));
      nothing &= issued.document().readBody().hits().isEmpty();
    }
    return nothing ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private Path place(int which) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String numbered =
        dot > 0
            ? name.substring(0, dot) + "-" + (which + 1) + name.substring(dot)
            : name + "-" + (which + 1);
    return file.resolveSibling(numbered);
  }
}
