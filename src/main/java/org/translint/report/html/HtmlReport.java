package org.translint.report.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/**
 * The report for editors: one HTML file that needs no network and runs nothing but its own script.
 *
 * <p>Articles are rendered as they come and kept as text, since the worst goes first; nothing else
 * of them is held. All text goes through the escaping of the templates. Used from one thread.
 */
public final class HtmlReport implements ReportSink {

  private final Writer out;
  private final String version;
  private final Map<String, CheckInfo> checks;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlReport.class.getClassLoader(),
          HtmlReport.class.getPackageName());
  private final List<Rendered> articles = new ArrayList<>();
  private final Map<String, Integer> findingsByCheck = new TreeMap<>();

  private record Rendered(HtmlArticle.Entry entry, String html) {}

  /**
   * A report to {@code out}, which the caller closes.
   *
   * @param version of translint
   * @param checks what is known of each check, by its id; used to explain those that found
   *     something
   */
  public HtmlReport(Writer out, String version, Map<String, CheckInfo> checks) {
    this.out = out;
    this.version = version;
    this.checks = Map.copyOf(checks);
  }

  @Override
  public void article(Outcome outcome) {
    String key = "a" + (articles.size() + 1);
    if (outcome instanceof Outcome.Unreadable unreadable) {
      HtmlArticle.Entry entry = HtmlArticle.unread(key, unreadable);
      articles.add(new Rendered(entry, render("unread.jte", Map.of("entry", entry))));
    } else if (outcome instanceof Outcome.Checked checked) {
      for (Finding finding : checked.findings()) {
        findingsByCheck.merge(finding.check(), 1, Integer::sum);
      }
      HtmlArticle article = HtmlArticle.of(key, checked);
      articles.add(
          new Rendered(
              article.entry(),
              render("article.jte", Map.of("article", article, "checks", checks))));
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    articles.sort(Comparator.comparing(Rendered::entry));
    List<HtmlHelp> help = new ArrayList<>();
    findingsByCheck.forEach((id, count) -> help.add(HtmlHelp.of(id, count, checks.get(id))));
    List<Content> bodies = new ArrayList<>();
    articles.forEach(a -> bodies.add(output -> output.writeContent(a.html())));
    String style = resource("report.css");
    String script = resource("report.js");
    Map<String, Object> page =
        Map.of(
            "version", version,
            "policy", policy(style, script),
            "style", style,
            "script", script,
            "summary", summary,
            "entries", articles.stream().map(Rendered::entry).toList(),
            "articles", bodies,
            "help", help);
    // Not straight to the writer: the engine would wrap what a full disk or a closed pipe throws.
    out.write(render("report.jte", page));
    out.flush();
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    templates.render(template, parameters, output);
    return output.toString();
  }

  /** Nothing may be loaded, and nothing run or styled but the two texts that the page holds. */
  private static String policy(String style, String script) {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the report's " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
