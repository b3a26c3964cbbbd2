package org.openpps.store.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program that connects to a URL it was handed, and says what came of it. */
final class Connecting {

  private Connecting() {}

  public static void main(String[] arguments) {
    try (Connection connection = DriverManager.getConnection(arguments[0])) {
      System.out.println("connected to " + connection.getMetaData().getURL());
    } catch (SQLException e) {
      System.out.println(e.getMessage().lines().findFirst().orElse("failed"));
    }
  }
}
