package org.openpps.model.search.similar.population;

import java.util.Optional;
import java.util.Random;

/** What searchers get wrong about a serial number. */
public enum SerialError {
  /** Characters that look alike. */
  LOOK_ALIKES {
    @Override
    public Optional<String> in(String serial, Random random) {
      String other = serial.replace('0', 'O').replace('1', 'I').replace('5', 'S').replace('8', 'B');
      return other.equals(serial) ? Optional.empty() : Optional.of(other);
    }
  },
  /** One character wrong. */
  ONE_WRONG {
    @Override
    public Optional<String> in(String serial, Random random) {
      int at = random.nextInt(serial.length());
      char wrong = serial.charAt(at) == '7' ? '4' : '7';
      return Optional.of(serial.substring(0, at) + wrong + serial.substring(at + 1));
    }
  },
  /** Two neighbours changed over. */
  TRANSPOSITION {
    @Override
    public Optional<String> in(String serial, Random random) {
      int at = random.nextInt(serial.length() - 1);
      char a = serial.charAt(at);
      char b = serial.charAt(at + 1);
      return a == b
          ? Optional.empty()
          : Optional.of(serial.substring(0, at) + b + a + serial.substring(at + 2));
    }
  },
  /** One character left out. */
  ONE_MISSING {
    @Override
    public Optional<String> in(String serial, Random random) {
      int at = random.nextInt(serial.length());
      return Optional.of(serial.substring(0, at) + serial.substring(at + 1));
    }
  },
  /** One character too many. */
  ONE_MORE {
    @Override
    public Optional<String> in(String serial, Random random) {
      int at = random.nextInt(serial.length());
      return Optional.of(serial.substring(0, at) + "7" + serial.substring(at));
    }
  },
  /** The prefix is missing; eight characters remain. */
  MISSING_PREFIX {
    @Override
    public Optional<String> in(String serial, Random random) {
      return serial.length() < 10
          ? Optional.empty()
          : Optional.of(serial.substring(serial.length() - 8));
    }
  };

  /** The serial number as somebody in error types it; empty where the error cannot be made. */
  public abstract Optional<String> in(String serial, Random random);
}
