package org.openpps.model.collateral;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * All present and after-acquired property of the grantor.
 *
 * @param except what is left out of it, in words
 */
public record AllProperty(Optional<@FreeText String> except) implements Collateral {
  /** Brings text to its canonical form. */
  public AllProperty {
    except = Accepted.text(except);
  }

  @Override
  public String displayName() {
    return "all present and after-acquired property" + except.map(e -> ", except " + e).orElse("");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.allProperty(this);
  }
}
