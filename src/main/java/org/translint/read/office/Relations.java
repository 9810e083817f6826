package org.translint.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;

/** Which parts of an Office Open XML package belong to which, and as what. Immutable. */
final class Relations {

  private final List<Relation> relations;

  /**
   * A relation.
   *
   * @param id by which the part that has it refers to it
   * @param kind the last word of its type, such as {@code footnotes}
   * @param target name of the other part
   */
  record Relation(String id, String kind, String target) {}

  private Relations(List<Relation> relations) {
    this.relations = relations;
  }

  /**
   * The relations of a part, or of the package.
   *
   * @param part its name; empty for the package
   */
  static Relations of(OfficePackage zip, String part) throws UnreadableException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    if (!zip.has(name)) {
      return new Relations(List.of());
    }
    List<Relation> relations = new ArrayList<>();
    for (XmlElement relation : zip.xml(name).root().elements("Relationship")) {
      String type = Attributes.text(relation, "Type");
      if (!Attributes.text(relation, "TargetMode").equals("External")) {
        resolve(folder, Attributes.text(relation, "Target"))
            .map(
                target ->
                    new Relation(
                        Attributes.text(relation, "Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        target))
            .ifPresent(relations::add);
      }
    }
    return new Relations(relations);
  }

  /** The name of the part that a reference means; empty where it leads out of the package. */
  private static Optional<String> resolve(String folder, String target) {
    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/")) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
  }

  /** The names of all parts that are related as {@code kind}, each once, in their order. */
  List<String> targets(String kind) {
    return relations.stream()
        .filter(relation -> relation.kind().equals(kind))
        .map(Relation::target)
        .distinct()
        .toList();
  }

  /** The name of the first part that is related as {@code kind}. */
  Optional<String> target(String kind) {
    return targets(kind).stream().findFirst();
  }
}
