package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.error.ErrorCode;

/** Suspending a secured party group and lifting that: acts of the registrar, with a reason. */
final class SuspensionRules {
  private SuspensionRules() {}

  static List<Event> suspend(
      SuspendGroup command, OnRecord record, Filer filer, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    GroupRules.known(command.group(), record, refusals)
        .ifPresent(group -> Authority.notSuspended(group, "/group", refusals));
    return List.of(new GroupSuspended(command.group(), Layout.textAlone(command.reason())));
  }

  static List<Event> reinstate(
      ReinstateGroup command, OnRecord record, Filer filer, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    GroupRules.known(command.group(), record, refusals)
        .ifPresent(
            group ->
                refusals.require(group.isSuspended(), "/group", ErrorCode.GROUP_NOT_SUSPENDED));
    return List.of(new GroupReinstated(command.group(), Layout.textAlone(command.reason())));
  }
}
