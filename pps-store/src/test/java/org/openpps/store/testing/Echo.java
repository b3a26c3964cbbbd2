package org.openpps.store.testing;

/** Counts aloud until it is killed. */
final class Echo {

  private Echo() {}

  public static void main(String[] arguments) {
    System.out.println(String.join(" ", arguments));
    for (long count = 0; !System.out.checkError(); count++) {
      System.out.println(count);
    }
  }
}
