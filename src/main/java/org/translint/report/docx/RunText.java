package org.translint.report.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Puts text into runs of a document. */
final class RunText {

  private RunText() {}

  /** Adds text with all its spaces; line ends become breaks, or spaces unless they are kept. */
  static void add(CTR run, String text, boolean keepsLines) {
    String[] lines = keepsLines ? text.split("\n", -1) : new String[] {text.replace('\n', ' ')};
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addNewBr();
      }
      CTText words = run.addNewT();
      words.setStringValue(lines[i]);
      words.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }
}
