package org.translint.report.ci;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.translint.report.JsonText;

/** Paths as URI references (RFC 3986). */
final class PathUri {

  private static final String UNRESERVED_MARKS = "-._~";
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:/.*");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PathUri() {}

  /** Whether the path begins at a root rather than in the working folder. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || DRIVE.matcher(path).matches();
  }

  /**
   * The reference to a path with {@code /}: a relative one as it is, an absolute one with the
   * scheme {@code file}. Whatever is neither a letter or digit of ASCII nor one of {@code -._~/} is
   * encoded, byte by byte of its UTF-8.
   */
  static String of(String path) {
    if (path.startsWith("/")) {
      return "file://" + encoded(path);
    }
    return isAbsolute(path) ? "file:///" + encoded(path) : encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : JsonText.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
      if (isKept(b)) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.toHexDigits(b));
      }
    }
    return uri.toString();
  }

  private static boolean isKept(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '/'
        || UNRESERVED_MARKS.indexOf(b) >= 0;
  }
}
