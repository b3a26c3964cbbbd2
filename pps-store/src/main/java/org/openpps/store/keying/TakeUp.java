package org.openpps.store.keying;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.model.search.SearchProfile;
import org.openpps.store.registrar.Held;
import org.openpps.store.registrar.OwnWork;
import org.openpps.store.view.Keying;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.SearchVersionTable;
import org.openpps.store.view.SearchVersions;

/**
 * Takes a version up: from now on every writer keys by it, too, and the registrations that there
 * are wait for their turn.
 *
 * @param next which version
 * @param rules the name of the register's rules, without version
 */
record TakeUp(NextSearchProfile next, String rules) implements OwnWork<Keying> {
  @Override
  public Keying carryOut(Held register) {
    SearchVersions versions = register.versions();
    SearchProfile profile =
        next.acceptAfter(
            rules,
            versions.inForce().profile().id(),
            versions.beingKeyed().map(version -> version.profile().id()));
    int generation = versions.list().size();
    if (generation == SearchVersion.MOST) {
      throw new RefusedException(ErrorCode.SEARCH_PROFILES_TOO_MANY);
    }
    register.versionsChanged();
    return SearchVersionTable.ask(register.sql(), generation, profile, register.size());
  }
}
