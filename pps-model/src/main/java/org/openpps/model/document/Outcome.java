package org.openpps.model.document;

/** How the verification of a document ended. */
public enum Outcome {
  /** All holds, and the key that was given signed it. */
  VERIFIED,
  /** All holds within the document, but no key was given to check the signature with. */
  KEY_UNCONFIRMED,
  /** Something differs; rely on nothing in it. */
  FAILED
}
