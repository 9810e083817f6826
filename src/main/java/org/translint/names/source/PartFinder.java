package org.translint.names.source;

import java.util.List;

/** Finds the words of a translation that may be parts of names; one for each kind of script. */
interface PartFinder {

  /** The parts, in order. */
  List<TargetPart> find(Bitext bitext);
}
