package org.translint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.translint.language.LanguageInfo;
import org.translint.language.LanguageTags;
import org.translint.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code translint languages}: the table of languages. */
@Command(
    name = "languages",
    description = "List the languages, and what can be checked in each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Checks that need neither dictionary nor grammar run in every language. The option"
          + " --dictionary of 'translint check' brings a Hunspell dictionary to any of them."
    })
final class LanguagesCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    Table table = new Table(List.of("CODE", "LANGUAGE", "SPELLING", "GRAMMAR"));
    for (LanguageInfo info : Languages.supported()) {
      table.add(
          info.code(),
          LanguageTags.englishName(info.code()),
          info.hasDictionary() ? "yes" : "-",
          info.engineCode().isEmpty() ? "-" : "yes");
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
