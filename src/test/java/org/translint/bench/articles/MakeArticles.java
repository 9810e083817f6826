package org.translint.bench.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes made-up articles into a folder, each language into a folder of its own. */
public final class MakeArticles {

  private static final String HELP =
      """
      Writes made-up articles: FOLDER/fr/story-00001.txt and so on, with their sources in FOLDER/id.

      java -cp target/test-classes org.translint.bench.articles.MakeArticles [OPTION VALUE]... FOLDER
        --articles N        how many articles, sources not counted (default 1000)
        --languages LIST    their languages (default ar,en,fr,ja,zh); a story has an article in each
        --words N           words of a source, or a few more (default 350)
        --people N          how many different people at most (default: a tenth of the articles, at
                            least 20; at most 27,440). All occur where there are half as many stories.
        --faults SHARE      share of surnames that are misspelt in French and English (default 0.02)
        --seed N            from which all is drawn (default %d)
      """
          .formatted(StoryOptions.SEED);

  private static final Set<String> OPTIONS =
      Set.of("articles", "languages", "words", "people", "faults", "seed");

  private MakeArticles() {}

  /** Writes what the options say. */
  public static void main(String[] args) throws IOException {
    Map<String, String> given = new HashMap<>();
    List<String> folders = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--") && i + 1 < args.length) {
        given.put(args[i].substring(2), args[++i]);
      } else {
        folders.add(args[i]);
      }
    }
    if (folders.equals(List.of("--help"))) {
      System.out.print(HELP);
      return;
    }
    if (folders.size() != 1
        || folders.get(0).startsWith("-")
        || !OPTIONS.containsAll(given.keySet())) {
      System.err.print(HELP);
      System.exit(2);
    }
    int articles = Integer.parseInt(given.getOrDefault("articles", "1000"));
    StoryOptions options =
        new StoryOptions(
            List.of(
                given
                    .getOrDefault("languages", String.join(",", StoryOptions.LANGUAGES))
                    .split(",")),
            Integer.parseInt(given.getOrDefault("words", "350")),
            Integer.parseInt(given.getOrDefault("people", "" + people(articles))),
            Double.parseDouble(given.getOrDefault("faults", "" + StoryOptions.FAULTS)),
            Long.parseLong(given.getOrDefault("seed", "" + StoryOptions.SEED)));
    write(options, articles, Path.of(folders.get(0)));
  }

  /** How many people a batch has where nothing is said. */
  public static int people(int articles) {
    return Math.max(20, articles / 10);
  }

  /**
   * Writes articles until there are so many, and their sources; what is there of the same name is
   * written over.
   */
  public static void write(StoryOptions options, int articles, Path folder) throws IOException {
    StoryMaker maker = new StoryMaker(options);
    Files.createDirectories(folder.resolve(StoryMaker.SOURCE));
    for (String language : options.languages()) {
      Files.createDirectories(folder.resolve(language));
    }
    int left = articles;
    for (int story = 0; left > 0; story++) {
      String file = String.format(Locale.ROOT, "story-%05d.txt", story + 1);
      for (Map.Entry<String, String> text : maker.story(story).entrySet()) {
        boolean source = text.getKey().equals(StoryMaker.SOURCE);
        if (source || left > 0) {
          Files.writeString(folder.resolve(text.getKey()).resolve(file), text.getValue() + "\n");
          left -= source ? 0 : 1;
        }
      }
    }
  }
}
