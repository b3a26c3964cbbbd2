package org.openpps.store.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openpps.model.document.Disclosure;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.store.Register;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.schema.EmbeddedDatabase;

/**
 * A program with several callers that files until it is killed, and prints each answer after it was
 * given. A line that is not closed by {@value #CLOSED} was cut off.
 */
final class RegisteringProcess {
  static final String CLOSED = " .";
  private static final int CALLERS = 4;

  private RegisteringProcess() {}

  /**
   * @param arguments the database's URL, or the file of an embedded one, the directory of keys, a
   *     name for the run, a seed
   */
  public static void main(String[] arguments) {
    Opened opened = Opened.at(url(arguments[0]), new DirectoryKeyStore(Path.of(arguments[1])));
    SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[3]));
    List<Thread> callers =
        IntStream.range(0, CALLERS)
            .mapToObj(
                caller -> {
                  SplittableRandom own = random.split();
                  String name = arguments[2] + "C" + caller;
                  return new Thread(
                      () -> call(opened.register(), name, own, RegisteringProcess::print));
                })
            .toList();
    callers.forEach(Thread::start);
  }

  static String url(String place) {
    return place.startsWith("jdbc:") ? place : EmbeddedDatabase.url(Path.of(place));
  }

  static void print(String line) {
    System.out.println(line + CLOSED);
  }

  /** Files for ever, and tells of each answer in one line. */
  private static void call(
      Register register, String name, SplittableRandom random, Consumer<String> tell) {
    Act first = Act.group(name);
    Acknowledgement founded = register.file(first.filing());
    tell.accept(new Told.Accepted(first, founded).line());
    RegistrationNumber group = founded.numbers().get(0);
    Walk walk = new Walk(random, name, group);
    while (true) {
      Act act = walk.next();
      Acknowledgement answer = settled(register, act, tell);
      walk.accepted(act, answer);
      tell.accept(new Told.Accepted(act, answer).line());
      RegistrationNumber entry = new RegistrationNumber(answer.bundle().first());
      switch (random.nextInt(16)) {
        case 0 -> tell.accept(new Told.Signed(register.checkpoint()).line());
        case 1 ->
            tell.accept(
                new Told.Certified(act, register.certify(act.criterion(), AsAt.now())).line());
        case 2 ->
            tell.accept(
                new Told.Stated(entry, register.statement(entry, Disclosure.PUBLIC).orElseThrow())
                    .line());
        default -> {}
      }
    }
  }

  /** Sends the same filing again until it is accepted, as a caller does. */
  private static Acknowledgement settled(Register register, Act act, Consumer<String> tell) {
    while (true) {
      try {
        return register.file(act.filing());
      } catch (RegisterException e) {
        tell.accept(Words.of("failed", act.key(), e.code().code()));
      }
    }
  }
}
