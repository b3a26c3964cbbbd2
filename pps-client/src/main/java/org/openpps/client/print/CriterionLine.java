package org.openpps.client.print;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.exact.Birth;

/** A criterion in a few words. */
final class CriterionLine implements Criterion.Cases<String> {
  private static final CriterionLine WORDS = new CriterionLine();

  private CriterionLine() {}

  static String of(Criterion criterion) {
    return Plain.line(criterion.match(WORDS));
  }

  @Override
  public String bySerial(Criterion.BySerial by) {
    return "Serial number " + by.serial() + by.maker().map(maker -> " of " + maker).orElse("");
  }

  @Override
  public String byDevice(Criterion.ByDevice by) {
    return Words.code(by.identifier().scheme().code()) + " " + by.identifier().value();
  }

  @Override
  public String byDigest(Criterion.ByDigest by) {
    return "Digest " + by.digest().uri();
  }

  @Override
  public String byParty(Criterion.ByParty by) {
    return "Grantor with " + of(by.identifier());
  }

  @Override
  public String byOrganisation(Criterion.ByOrganisation by) {
    return "Organisation \"" + by.name() + "\"";
  }

  @Override
  public String byIndividual(Criterion.ByIndividual by) {
    return "Individual \""
        + by.givenNames().map(given -> given + " ").orElse("")
        + by.familyName()
        + "\""
        + by.birth().map(Birth::toString).map(born -> ", born " + born).orElse("");
  }

  @Override
  public String byNumber(Criterion.ByNumber by) {
    return "Number " + by.number().display();
  }

  @Override
  public String byDataSet(Criterion.ByDataSet by) {
    return "Data set known as " + by.identifier();
  }

  @Override
  public String byTitle(Criterion.ByTitle by) {
    return "Data set titled \"" + by.title() + "\"";
  }

  @Override
  public String byHolder(Criterion.ByHolder by) {
    return "Held by "
        + Stream.concat(
                by.name().map(name -> "\"" + name + "\"").stream(),
                by.identifier().map(CriterionLine::of).stream())
            .collect(Collectors.joining(", "))
        + by.role().map(role -> " as " + Words.code(role.code())).orElse("");
  }

  private static String of(PartyIdentifier identifier) {
    return identifier.scheme().name() + " " + identifier.value();
  }
}
