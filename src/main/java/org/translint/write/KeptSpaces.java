package org.translint.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.text.Span;

/**
 * Says in Word's text elements that their spaces count, where one begins or ends with a space after
 * edits: else the space would be nothing.
 */
final class KeptSpaces {

  private static final String KEEPS = " xml:space=\"preserve\"";

  private final String xml;

  KeptSpaces(String xml) {
    this.xml = xml;
  }

  /** The edits of a part with those that are needed beside them, by their place. */
  List<Edit> with(List<Edit> edits) {
    List<Edit> all = new ArrayList<>(edits);
    Map<Integer, List<Edit>> byTag = new TreeMap<>();
    for (Edit edit : edits) {
      int tag = xml.lastIndexOf('<', edit.span().start() - 1);
      boolean isInText =
          edit.span().start() > 0
              && tag >= 0
              && xml.indexOf('>', tag) < edit.span().start()
              && edit.span().of(xml).indexOf('<') < 0;
      if (isInText) {
        byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(edit);
      }
    }
    byTag.forEach(
        (tag, inside) -> {
          int end = xml.indexOf('>', tag);
          if (!xml.substring(tag, end).contains("xml:space") && isNeeded(end + 1, inside)) {
            all.add(new Edit(inside.get(0).change(), Span.at(end), List.of(KEEPS)));
          }
        });
    all.sort(Comparator.comparing(Edit::span));
    return all;
  }

  private boolean isNeeded(int start, List<Edit> inside) {
    int end = xml.indexOf('<', start);
    StringBuilder text = new StringBuilder(xml.substring(start, end));
    for (int i = inside.size() - 1; i >= 0; i--) {
      Edit edit = inside.get(i);
      text.replace(edit.span().start() - start, edit.span().end() - start, edit.replacement());
    }
    String first = text.toString().split("<", 2)[0];
    return !first.equals(first.strip());
  }
}
