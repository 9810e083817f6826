package org.translint.read.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to a value in JSON (RFC 6901); a name without a slash is a member of the top. Immutable.
 */
record JsonPointer(List<String> steps) {

  JsonPointer {
    steps = List.copyOf(steps);
  }

  static JsonPointer of(String text) {
    if (text.isEmpty() || text.equals("/")) {
      return new JsonPointer(List.of());
    }
    return text.startsWith("/")
        ? new JsonPointer(
            Arrays.stream(text.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList())
        : new JsonPointer(List.of(text));
  }

  /** The way to a member or an item of what this leads to. */
  JsonPointer to(Object step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(String.valueOf(step));
    return new JsonPointer(longer);
  }

  /** What it leads to in {@code value}, or null. */
  @Nullable JsonValue in(JsonValue value) {
    @Nullable JsonValue at = value;
    for (String step : steps) {
      if (at instanceof JsonValue.Members members) {
        at = members.get(step);
      } else if (at instanceof JsonValue.Items items && isIndex(step, items.values().size())) {
        at = items.values().get(Integer.parseInt(step));
      } else {
        return null;
      }
    }
    return at;
  }

  private static boolean isIndex(String step, int size) {
    return step.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(step) < size;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
