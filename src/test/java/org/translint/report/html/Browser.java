package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A browser of this machine, run without a window and driven as a person would. Tests that need one
 * are skipped where there is none, unless the system property {@code require.tools} is set.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /** Starts a browser that keeps its profile and its downloads in {@code folder}. */
  public static Browser start(Path folder, String... more) {
    Optional<Path> program = NAMES.stream().flatMap(name -> find(name).stream()).findFirst();
    Optional<Path> server = find("chromedriver");
    if (program.isEmpty() || server.isEmpty()) {
      if (System.getProperty("require.tools") == null) {
        Assumptions.abort(
            "no Chromium with chromedriver on the PATH: the HTML report was not tried in one");
      }
      throw new IllegalStateException("install Chromium and chromedriver");
    }
    // It warns of every browser that is newer than itself.
    CHATTER.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.get().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1440,900",
        "--user-data-dir=" + folder.resolve("profile"));
    options.addArguments(more);
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", folder.resolve("downloads").toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(server.get().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), folder);
  }

  private static Optional<Path> find(String name) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .map(path -> Path.of(path).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a file, at a place of it that {@code hash} names. */
  public Browser open(Path file, String hash) {
    // From an empty page: a change of the hash alone would not load the file again.
    driver.get("about:blank");
    driver.get(file.toUri() + hash);
    return this;
  }

  /** Goes to another place of the page that is open. */
  Browser go(String hash) {
    run("location.hash = arguments[0]", hash);
    run("return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
    return this;
  }

  /** Runs a script in the page; the page's own policy does not bind it. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  public Browser click(String selector) {
    WebElement element = await(selector);
    run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    element.click();
    return this;
  }

  Browser type(String selector, String text) {
    await(selector).sendKeys(text);
    return this;
  }

  /** Presses keys where the focus is. */
  Browser press(String keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  private WebElement await(String selector) {
    Instant end = Instant.now().plus(PATIENCE);
    List<WebElement> found = driver.findElements(By.cssSelector(selector));
    while (found.isEmpty() && Instant.now().isBefore(end)) {
      rest();
      found = driver.findElements(By.cssSelector(selector));
    }
    assertThat(found).as(selector).isNotEmpty();
    return found.get(0);
  }

  private static void rest() {
    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
  }

  /** The texts of all elements that are seen. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  public int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  String focused() {
    return String.valueOf(driver.switchTo().activeElement().getDomAttribute("id"));
  }

  Browser size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Browser dark() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    return this;
  }

  /** The page as it is printed, a PDF in Base64. */
  String print() {
    return String.valueOf(
        driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", false)).get("data"));
  }

  /** What the browser complained of since it was asked last. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The text of a file that a click downloads. */
  public String downloaded(String name) {
    Path file = folder.resolve("downloads").resolve(name);
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(file) && Instant.now().isBefore(end)) {
      rest();
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Serious and critical faults of accessibility that axe-core finds, each in one line. */
  @SuppressWarnings("unchecked")
  List<String> inaccessible() throws java.io.IOException {
    try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).isNotNull();
      run(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; window.axe = axe;");
    }
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then((result) => done(
                result.violations
                    .filter((v) => ['serious', 'critical'].includes(v.impact))
                    .flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`))));
            """);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
