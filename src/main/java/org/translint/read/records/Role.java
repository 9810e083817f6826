package org.translint.read.records;

/** What a field of a record is for. */
enum Role {
  ID,
  TITLE,
  /** A text beside the body, such as a summary, which may be how the body begins. */
  LEAD,
  BODY,
  SOURCE_TITLE,
  SOURCE_BODY,
  LANGUAGE,
  SOURCE_LANGUAGE,
  /** Where the records of a file are. */
  RECORDS;

  boolean isOfTarget() {
    return this == TITLE || this == LEAD || this == BODY;
  }

  boolean isOfSource() {
    return this == SOURCE_TITLE || this == SOURCE_BODY;
  }

  boolean isTitle() {
    return this == TITLE || this == SOURCE_TITLE;
  }
}
