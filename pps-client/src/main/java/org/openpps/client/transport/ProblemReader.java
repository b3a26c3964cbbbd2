package org.openpps.client.transport;

import org.openpps.client.problem.Problem;

/** Reads what the register says about a request that it did not carry out. */
@FunctionalInterface
public interface ProblemReader {
  /** The problem told by this status and body, whatever the body is. */
  Problem read(int status, String body);
}
