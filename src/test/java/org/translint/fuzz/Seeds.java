package org.translint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Good inputs for each kind of target, of which damaged ones are made. */
final class Seeds {

  private static final Path CHECKS = Path.of("src/test/resources/checks");
  private static final Path SAMPLES = Path.of("samples");

  /** The first character says the language: see {@code TextTargets}. */
  private static final List<String> SAMPLE_LANGUAGES = List.of("fr", "en", "ar", "zh", "ja");

  private Seeds() {}

  static List<String> names() {
    return List.of(
        "Alexandre Loukachenko\nAleksandr Lukashenko",
        "Nikolaï Guerassimenko\nНиколай Герасименко",
        "محمد بن سلمان آل سعود\nMohammed bin Salman",
        "習近平\n习近平",
        "ウラジーミル・プーチン\nVladimir Putin",
        "Jean-Claude d’Estaing O’Neill\nIbn al-Haytham",
        "J. R. R. Tolkien Jr.\nVan der Bellen, A.",
        "İbrahim Erdoğan\nIbrahim ERDOGAN",
        "Kim Jong-un\n김정은",
        "Sri Mulyani Indrawati\nMulyani");
  }

  static List<String> sentences() {
    return List.of(
        "0Le 12 mars 2024 à 14 h 30, deux cents personnes ont payé 1 250,50 € (1,3 milliard) pour"
            + " 35 km, soit 12,5 %.\n\nQuatre-vingt-dix-neuf, le 1er mai ; 3e étage, IIe siècle.",
        "1On March 12, 2024 at 2:30 p.m. GMT two hundred people paid $1,250.50 (1.3 billion) for 22"
            + " miles, or 12.5 percent.\n\nNinety-nine thousand and one; 5ft 11in; -40 °F.",
        "2في 12 مارس 2024 دفع مئتا شخص ١٬٢٥٠٫٥٠ دولار مقابل ٣٥ كيلومترا، أي ١٢٫٥ في المئة من مليون"
            + " ونصف.",
        "32024年3月12日下午2时30分，两百人支付了一亿二千万元，共35公里，占百分之十二点五。三分之二。",
        "4令和6年3月12日午後2時30分、二百人が1億2000万円を支払い、35キロ、12.5％だった。3分の2。",
        "5Pada 12 Maret 2024 pukul 14.30 WIB, dua ratus orang membayar Rp1.250,50 (1,3 miliar)"
            + " untuk 35 km, atau 12,5 persen.\n\n"
            + "Sembilan puluh sembilan; seperempat; ke-3.");
  }

  /** Lengths and anchors: bytes that {@code TextTargets} takes for numbers. */
  static List<byte[]> numbers() {
    List<byte[]> seeds = new ArrayList<>();
    for (int size : new int[] {2, 30, 120, 400}) {
      byte[] seed = new byte[size];
      for (int i = 0; i < size; i++) {
        seed[i] = (byte) (i * 37 + size);
      }
      seeds.add(seed);
    }
    return seeds;
  }

  static List<String> settings() throws IOException {
    List<String> seeds = new ArrayList<>(rules());
    seeds.add(Files.readString(SAMPLES.resolve("translint.yaml")));
    seeds.add(Files.readString(SAMPLES.resolve("formats/translint.yaml")));
    seeds.add(
        """
        language: pt_br
        source: articles/id/{name}
        require-source: true
        names-scope: article
        enable: [name-not-in-source]
        disable: grammar, unknown-word
        report:
          - out/a.html
          - json=b
        fail-on: never
        jobs: 2
        encoding: windows-1252
        words: words.txt
        select: 'article > .body:not(aside)'
        severity: {grammar: neutral, unknown-word: major}
        overrides:
          - path: [opinion/**, "*.md"]
            disable: [typography]
            severity:
              grammar: neutral
        formats:
          - path: export/*.csv
            title: Headline
            body: [Lead, Text]
            language: Lang
        """);
    return seeds;
  }

  static List<String> rules() throws IOException {
    List<String> seeds = new ArrayList<>(texts("rules.yaml"));
    seeds.add(
        """
        rules:
          - id: doubled-mark
            pattern: '(?<mark>[!?])(\\k<mark>)+|(a+)+b|(\\p{IsHan}{2})'
            message: One is enough.
            replace: '${mark}$1\\$'
            safe: true
            bad: ["Non !!"]
            good: ["Non !"]
        """);
    return seeds;
  }

  static List<String> ledgers() throws IOException {
    List<String> seeds = new ArrayList<>(texts("names.csv"));
    seeds.add(
        "\uFEFFperson;language;approved;accepted;kind;note\r\n"
            + "Luka;fr;Loukachenko;Lukachenko|Lukašenko;person;\"said; \"\"so\"\"\"\r\n"
            + "Luka;ja;ルカシェンコ;;;\r\n");
    return seeds;
  }

  static List<String> glossaries() throws IOException {
    List<String> seeds = new ArrayList<>(texts("glossary.csv"));
    seeds.addAll(texts("glossary.tbx"));
    seeds.add(
        """
        concept,source,source_language,language,approved,accepted,forbidden,note
        bank,bank sentral|BI,id,fr,banque centrale,banque d’émission,banque-mère,x
        bank,,,zh,央行|中央银行,,,
        """);
    return seeds;
  }

  static List<String> words() {
    return List.of(
        "# of the newsroom\nsasirangan\tid\nzorglub*\nBorneo\tfr # cloth\n  l’ulos  \n",
        "漢字\tja\nكلمة\tar\nFoo-Bar*\ten\r\n\r\nä\u0308\n");
  }

  static List<String> decisions() {
    return List.of(
        """
        kind,value,language,check,path,what,date,owner,reason,until
        finding,0123456789abcdef,,unknown-word,fr/a.txt,“foo”,2026-01-31,desk,why,
        word,sasirangan,id,,,,2026-01-31,desk,'=a cloth,2027-01-31
        name,Lukachenko,fr,,,,2026-01-31,,,
        check,typography,,,opinion/**,,2026-01-31,desk,"old, ""old""\",
        article,fr/old.txt,,,,,2026-01-31,,,
        person,Loukachenko,fr,,,,2026-01-31,,,
        """,
        """
        \uFEFFkind;value;language;check;path;what;date;owner;reason\r
        word;a;fr;;;;2026-01-31;;\r
        """);
  }

  static List<String> manifests() {
    return List.of(
        """
        translation\tsource\tlanguage\tsource_language\tnote
        fr/a.txt\tid/a.txt\tfr\tid\tx
        fr/b.txt\t\t\t\t
        """,
        "\uFEFFtranslation,source\r\n\"fr/a, b.txt\",../id/a.txt\r\n/abs/c.txt,\r\n",
        "language,translation\npt-BR,fr/ä.txt\n");
  }

  static List<byte[]> reviews() throws IOException {
    return List.of(
        Files.readAllBytes(Path.of("src/test/resources/org/translint/report/report.csv")),
        Files.readAllBytes(Path.of("src/test/resources/org/translint/report/review.xlsx")));
  }

  /** A translation of each language, with its source behind it. */
  static List<String> articles() throws IOException {
    List<String> seeds = new ArrayList<>();
    for (int i = 0; i < SAMPLE_LANGUAGES.size(); i++) {
      for (String name : List.of("minsk-talks.txt", "ferry-brief.txt")) {
        Path article = SAMPLES.resolve(SAMPLE_LANGUAGES.get(i)).resolve(name);
        if (Files.exists(article)) {
          seeds.add(
              i
                  + Files.readString(article)
                  + '\u0001'
                  + Files.readString(SAMPLES.resolve("id").resolve(name)));
        }
      }
    }
    return seeds;
  }

  private static List<String> texts(String name) throws IOException {
    try (Stream<Path> files = Files.walk(CHECKS)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.endsWith(name)).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
