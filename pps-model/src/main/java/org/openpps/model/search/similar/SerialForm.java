package org.openpps.model.search.similar;

import java.util.Optional;
import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;

/**
 * A serial number as likeness reads it.
 *
 * @param canonical capitals without separators
 * @param looks the same with characters that look alike folded into one, over the whole of it
 * @param maker the maker, its names folded into one
 */
record SerialForm(String canonical, String looks, Optional<String> maker) {
  private static final Rewrite SEPARATORS =
      new Rewrite(
          "serial-separators",
          "Capitals; full-width forms as plain ones; without blanks, hyphens and _ . / :",
          "register rule [J]; SerialNumber.canonical",
          SerialNumber::canonical);
  private static final Rewrite LOOKS =
      new Rewrite(
          "look-alikes",
          "Over the whole serial number O is 0, I and L are 1, S is 5, B is 8, Z is 2, G is 6.",
          "register rule [J]; the pairs of the BC registry's key, not cut to six",
          SerialForm::folded);

  /** All steps. */
  static final Normaliser STEPS = Normaliser.of(FirstSteps.CLEANED, SEPARATORS, LOOKS);

  static SerialForm of(SearchedSerial serial) {
    String canonical = Normaliser.of(FirstSteps.CLEANED, SEPARATORS).apply(serial.serial());
    return new SerialForm(canonical, folded(canonical), serial.maker().map(SerialForm::maker));
  }

  /** Spellings of one maker's name are one (Cape Town IR: a controlled list of makers). */
  private static String maker(String maker) {
    OrganisationForm form = OrganisationForm.of(maker);
    var words = Words.of(Words.unpunctuated(Folding.latin(maker)));
    String bare = words.isEmpty() ? maker : Words.join(Words.split(words).core());
    String known = Words.join(Lexicon.MAKER_NAMES.replaced(Words.of(bare)));
    return known.equals(bare) ? form.joined() : known;
  }

  private static String folded(String serial) {
    StringBuilder folded = new StringBuilder(serial.length());
    for (int i = 0; i < serial.length(); i++) {
      char c = serial.charAt(i);
      int at = "OILSBZG".indexOf(c);
      folded.append(at < 0 ? c : "0115826".charAt(at));
    }
    return folded.toString();
  }
}
