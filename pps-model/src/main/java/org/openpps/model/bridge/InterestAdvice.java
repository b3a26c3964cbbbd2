package org.openpps.model.bridge;

import java.util.Optional;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.rule.Rule;

/** What the Act makes of the interest that is claimed here. */
final class InterestAdvice {
  private InterestAdvice() {}

  /** Empty for a security interest, which is what the Act speaks of. */
  @Rule(
      id = "prepared-interest",
      source = "PPSA 2009 (Cth), ss 12 to 14: what is a security interest, a PPS lease, a PMSI")
  static Optional<Advice> of(Interest interest) {
    return switch (interest) {
      case SECURITY_INTEREST -> Optional.empty();
      case PPS_LEASE ->
          advice(
              "A lease or bailment is a PPS lease when its term is more than two years, or"
                  + " indefinite and has run for two; it is then a purchase-money security"
                  + " interest.",
              "[V] PPSA 2009 (Cth), s 13 (two years since 2017); [K] s 14 (1) (c)");
      case BAILMENT ->
          advice(
              "A bailment is registered when it secures payment, or is a PPS lease: for more than"
                  + " two years, for value, by somebody whose business it is. Decide that before"
                  + " you file.",
              "[K] PPSA 2009 (Cth), ss 12 and 13");
      case RETENTION_OF_TITLE ->
          advice(
              "Title kept until the price is paid is a security interest, and a purchase-money one"
                  + " for the price of these goods.",
              "[K] PPSA 2009 (Cth), s 12 (2) (d) and s 14 (1) (a)");
      case TITLE_NOTICE ->
          advice(
              "The Act knows no notice of title. Ownership without a debt is no security interest;"
                  + " goods left in another's hands may all the same be a PPS lease. Take legal"
                  + " advice on whether, and as what, you file.",
              "[K] PPSA 2009 (Cth), ss 12 and 13");
      case NON_SECURITY_NOTICE ->
          advice(
              "An order of a court or another authority is no security interest: the Act has it"
                  + " registered as prescribed property, under a registration kind of its own and"
                  + " through an account that the Registrar opens for that kind. Do not file it as a"
                  + " security interest.",
              "[V] PPSA 2009 (Cth), s 148 (c); PPS Regulations 2010 (Cth), reg 5.3; PPSR Registrar's"
                  + " Practice Statement 2");
    };
  }

  /** Whether the interest is a purchase-money one, said so or not. */
  @Rule(
      id = "prepared-purchase-money",
      source =
          "[K] PPSA 2009 (Cth), s 14 (1) (a) and (c): title kept for the price, and a PPS lease, are"
              + " purchase-money security interests")
  static boolean purchaseMoney(RegistrationFiling filing) {
    return filing.purchaseMoney()
        || filing.interest() == Interest.PPS_LEASE
        || filing.interest() == Interest.RETENTION_OF_TITLE;
  }

  private static Optional<Advice> advice(String text, String source) {
    return Optional.of(new Advice(text, source));
  }
}
