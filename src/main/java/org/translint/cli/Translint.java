package org.translint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.translint.config.Option;
import org.translint.config.SettingsException;
import org.translint.finding.Messages;
import org.translint.finding.UiLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code translint}, which only has subcommands. */
@Command(
    name = "translint",
    description = "A linter for translations: names, spelling, grammar, and the source.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Begin with 'translint check FILE' or, in a folder of articles, 'translint check'.",
      "'translint COMMAND --help' tells more about a command."
    })
final class Translint implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /**
   * Does what {@code args} say.
   *
   * @return the exit code
   */
  static int run(Console console, String... args) {
    CommandLine translint = new CommandLine(new Translint());
    translint.addSubcommand(CheckCommand.create(console));
    // The command that people wait for does without the options of all others.
    if (args.length == 0 || !args[0].equals("check")) {
      addOthers(translint, console);
    }
    translint
        .setOut(console.writer())
        .setErr(console.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.hasColors() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(90)
        .setUsageHelpLongOptionsMaxWidth(32)
        .setParameterExceptionHandler((e, arguments) -> explain(console, e))
        .setExecutionExceptionHandler((e, at, parsed) -> explain(console, e, at));
    try {
      return translint.execute(args);
    } finally {
      translint.getOut().flush();
      console.err().flush();
      Messages.speak(UiLanguage.EN);
    }
  }

  private static void addOthers(CommandLine translint, Console console) {
    translint.addSubcommand(FixCommand.create(console));
    translint.addSubcommand(NamesCommand.create(console));
    translint.addSubcommand(AcceptCommand.create(console));
    translint.addSubcommand(LearnCommand.create(console));
    translint.addSubcommand(new ExplainCommand());
    translint.addSubcommand(new ChecksCommand());
    translint.addSubcommand(new LanguagesCommand());
    translint.addSubcommand(new InitCommand(console));
    translint.addSubcommand(new SchemaCommand(console));
    translint.addSubcommand(new CompletionCommand());
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "A command is missing, such as check.");
  }

  /** The command line is not one of ours. */
  private static int explain(Console console, ParameterException e) {
    console.tell(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, console.err());
    console.tell("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** A command failed. */
  private static int explain(Console console, Exception e, CommandLine at) {
    if (e instanceof SettingsException wrong) {
      console.tell(wrong.sentence());
      return ExitCode.USAGE;
    }
    boolean debug = isDebugged(at);
    console.tell("translint failed: " + e + (debug ? "" : ". Run it with --debug to see where."));
    if (debug) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().forEach(console::tell);
    }
    return ExitCode.FAILED;
  }

  private static boolean isDebugged(CommandLine at) {
    ParseResult parsed = at.getParseResult();
    return (at.getCommand() instanceof CheckCommand check && check.isDebugged())
        || (parsed != null && parsed.hasMatchedOption(Option.DEBUG.longName()));
  }
}
