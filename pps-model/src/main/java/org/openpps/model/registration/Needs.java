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
 * @param entries entries whose parts are looked at, each with the others of its bundle
 * @param manifests manifests named by data sets
 */
public record Needs(
    Set<RegistrationNumber> groups,
    Set<RegistrationNumber> registrations,
    Set<RegistrationNumber> entries,
    Set<NamedInformation> manifests) {
  /** What deciding {@code command} reads. */
  public static Needs of(Command command) {
    return command.match(CASES);
  }

  private static Needs registrations(RegistrationNumber... numbers) {
    return new Needs(Set.of(), new HashSet<>(Arrays.asList(numbers)), Set.of(), Set.of());
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
          return new Needs(Set.of(), Set.of(), Set.of(), Set.of());
        }

        @Override
        public Needs fileRegistrations(FileRegistrations command) {
          return new Needs(
              Set.of(command.group()),
              Set.of(),
              Set.of(),
              command.registrations().stream()
                  .flatMap(filing -> manifests(filing.collateral()).stream())
                  .collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public Needs amendRegistration(AmendRegistration command) {
          return new Needs(
              Set.of(), Set.of(command.registration()), Set.of(), manifests(command.collateral()));
        }

        @Override
        public Needs renewRegistration(RenewRegistration command) {
          return registrations(command.registration());
        }

        @Override
        public Needs dischargeRegistration(DischargeRegistration command) {
          return registrations(command.registration());
        }

        @Override
        public Needs dischargeInPart(DischargeInPart command) {
          return registrations(command.registration());
        }

        @Override
        public Needs subordinateRegistration(SubordinateRegistration command) {
          return registrations(command.registration(), command.to());
        }

        @Override
        public Needs endSubordination(EndSubordination command) {
          return registrations(command.registration(), command.to());
        }

        @Override
        public Needs noteOrder(NoteOrder command) {
          return registrations(command.registration());
        }

        @Override
        public Needs liftOrder(LiftOrder command) {
          return registrations(command.registration());
        }

        @Override
        public Needs demand(DemandCommand command) {
          return new Needs(Set.of(), Set.of(command.registration()), Set.of(), Set.of());
        }

        @Override
        public Needs speakAsHolder(SpeakAsHolder command) {
          return new Needs(Set.of(), Set.of(command.registration()), Set.of(), Set.of());
        }

        @Override
        public Needs eraseParts(EraseParts command) {
          return new Needs(Set.of(), Set.of(), Set.of(command.entry()), Set.of());
        }
      };
}
