package org.openpps.model.registration;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * What a decision will read, so that it can be loaded for many commands in few queries.
 *
 * @param groups secured party groups
 * @param registrations registrations
 * @param entries entries whose parts are looked at, each with the others of its bundle and with
 *     what it is about
 * @param manifests manifests named by data sets
 * @param offers entries that offered registrations: with each, the group that gives, the group that
 *     would receive, and the registrations that it names
 */
public record Needs(
    Set<RegistrationNumber> groups,
    Set<RegistrationNumber> registrations,
    Set<RegistrationNumber> entries,
    Set<NamedInformation> manifests,
    Set<RegistrationNumber> offers) {
  private static final Needs NOTHING = new Needs(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** What deciding {@code command} reads. */
  public static Needs of(Command command) {
    return command.match(CASES);
  }

  static Needs ofGroups(RegistrationNumber... groups) {
    return ofGroups(Set.of(), groups);
  }

  static Needs ofGroups(Set<RegistrationNumber> registrations, RegistrationNumber... groups) {
    Set<RegistrationNumber> named = new HashSet<>(Arrays.asList(groups));
    return new Needs(named, registrations, Set.of(), Set.of(), Set.of());
  }

  static Needs ofRegistrations(RegistrationNumber... registrations) {
    Set<RegistrationNumber> named = new HashSet<>(Arrays.asList(registrations));
    return new Needs(Set.of(), named, Set.of(), Set.of(), Set.of());
  }

  static Needs ofRegistration(RegistrationNumber registration) {
    return ofRegistrations(registration);
  }

  static Needs ofOffer(RegistrationNumber offer, Set<RegistrationNumber> registrations) {
    return new Needs(Set.of(), registrations, Set.of(), Set.of(), Set.of(offer));
  }

  private static Set<NamedInformation> manifests(List<Collateral> collateral) {
    return collateral.stream()
        .flatMap(item -> DeclaredManifest.of(item).stream())
        .map(ManifestReference::digest)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Command.Cases<Needs> CASES =
      new Command.Cases<>() {
        @Override
        public Needs createGroup(CreateGroup command) {
          return NOTHING;
        }

        @Override
        public Needs changeGroup(GroupCommand command) {
          return command.match(new GroupNeeds());
        }

        @Override
        public Needs fileRegistrations(FileRegistrations command) {
          return new Needs(
              Set.of(command.group()),
              Set.of(),
              Set.of(),
              command.registrations().stream()
                  .flatMap(filing -> manifests(filing.collateral()).stream())
                  .collect(Collectors.toUnmodifiableSet()),
              Set.of());
        }

        @Override
        public Needs amendRegistration(AmendRegistration command) {
          return new Needs(
              Set.of(),
              Set.of(command.registration()),
              Set.of(),
              manifests(command.collateral()),
              Set.of());
        }

        @Override
        public Needs correctRegistration(CorrectRegistration command) {
          return command.change().match(this);
        }

        @Override
        public Needs renewRegistration(RenewRegistration command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs dischargeRegistration(DischargeRegistration command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs dischargeInPart(DischargeInPart command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs subordinateRegistration(SubordinateRegistration command) {
          return ofRegistrations(command.registration(), command.to());
        }

        @Override
        public Needs endSubordination(EndSubordination command) {
          return ofRegistrations(command.registration(), command.to());
        }

        @Override
        public Needs noteOrder(NoteOrder command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs liftOrder(LiftOrder command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs recordExpiry(RecordExpiry command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs suppressParts(SuppressParts command) {
          return new Needs(Set.of(), Set.of(), Set.of(command.entry()), Set.of(), Set.of());
        }

        @Override
        public Needs demand(DemandCommand command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs removeRegistration(RemoveRegistration command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs restoreRegistration(RestoreRegistration command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs speakAsHolder(SpeakAsHolder command) {
          return ofRegistration(command.registration());
        }

        @Override
        public Needs eraseParts(EraseParts command) {
          return new Needs(Set.of(), Set.of(), Set.of(command.entry()), Set.of(), Set.of());
        }
      };
}
