package org.translint.check.source;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * Makes of links what they lead to, so that two ways of writing one address are equal.
 *
 * <p>Of a web address are left out: scheme, {@code www.}, a slash at the end, parameters that track
 * or choose a language, and the languages of the two texts as parts of path or host. What is
 * escaped (RFC 3986, IDNA) is spelled out. Stateless and thread-safe.
 */
final class LinkKeys {

  private static final List<String> TRACKING =
      DataFile.lines("check/source/tracking-parameters.txt");
  private static final Set<String> LANGUAGE =
      Set.copyOf(DataFile.lines("check/source/language-parameters.txt"));

  private final Set<String> languages;

  LinkKeys(List<String> languages) {
    this.languages =
        languages.stream().map(LanguageTags::base).collect(Collectors.toUnmodifiableSet());
  }

  /** The key of anything but a web address: without regard to capitals and width of letters. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The key of a web address. */
  String web(String address) {
    String text = narrow(address).replaceFirst("^(?i:https?)://", "");
    int fragment = text.indexOf('#');
    String anchor = fragment < 0 ? "" : text.substring(fragment);
    text = fragment < 0 ? text : text.substring(0, fragment);
    int query = text.indexOf('?');
    String parameters = query < 0 ? "" : parameters(text.substring(query + 1));
    text = query < 0 ? text : text.substring(0, query);
    int slash = text.indexOf('/');
    String host = host(slash < 0 ? text : text.substring(0, slash));
    String path = slash < 0 ? "" : path(text.substring(slash + 1));
    return host
        + (path.isEmpty() ? "" : '/' + path)
        + (parameters.isEmpty() ? "" : "/?" + parameters)
        + (anchor.length() < 2 ? "" : "/" + anchor);
  }

  /** Full-width signs as their narrow forms. */
  private static String narrow(String address) {
    StringBuilder narrow = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      narrow.append(c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c);
    }
    return narrow.toString();
  }

  private String host(String written) {
    String host = IDN.toUnicode(written.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
    List<String> labels =
        Arrays.stream(host.split("\\.", -1)).collect(Collectors.toCollection(ArrayList::new));
    while (labels.size() > 2 && (labels.get(0).equals("www") || isLanguage(labels.get(0)))) {
      labels.remove(0);
    }
    return String.join(".", labels);
  }

  private String path(String written) {
    String decoded = decoded(written);
    return Arrays.stream(decoded.substring(0, endOfAddress(decoded)).split("/"))
        .filter(part -> !part.isEmpty() && !isLanguage(part.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("/"));
  }

  private boolean isLanguage(String part) {
    return part.length() <= 10 && languages.contains(LanguageTags.base(part.replace('_', '-')));
  }

  private static String parameters(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isIdle(parameter))
        .map(LinkKeys::decoded)
        .sorted()
        .collect(Collectors.joining("&"));
  }

  /** Whether the parameter leaves the page as it is, but for its language. */
  private static boolean isIdle(String parameter) {
    int end = parameter.indexOf('=');
    String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
    return LANGUAGE.contains(name)
        || TRACKING.stream()
            .anyMatch(
                known ->
                    known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
  }

  /** The text with its percent escapes spelled out; as it is where they are not UTF-8. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; i++) {
      int high = i + 2 < raw.length && raw[i] == '%' ? Character.digit(raw[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
      if (low >= 0) {
        bytes.put((byte) (high * 16 + low));
        i += 2;
      } else {
        bytes.put(raw[i]);
      }
    }
    bytes.flip();
    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /**
   * Where an address ends in text without spaces: where Chinese, Japanese or Korean letters follow
   * Latin ones without a mark between them.
   */
  static int endOfAddress(String address) {
    for (int i = 1; i < address.length(); i++) {
      if (isUnspaced(address.charAt(i)) && isAsciiWord(address.charAt(i - 1))) {
        return i;
      }
    }
    return address.length();
  }

  private static boolean isUnspaced(char c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
