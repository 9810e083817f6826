package org.translint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program (a zip archive of parts) without the traces of when it was written,
 * so that the same report has the same bytes.
 */
public final class OfficePackage {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern DATE =
      Pattern.compile("<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>");

  /**
   * Early enough to mean nothing; the first of January, Java takes for "earlier" and adds zones.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OfficePackage() {}

  /**
   * Copies {@code from} to {@code out}, which stays open: all parts in their order, with one time
   * for all, and without dates in the properties of the document.
   */
  public static void copyWithoutDates(Path from, OutputStream out) throws IOException {
    try (ZipFile parts = new ZipFile(from.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(out);
      for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
        ZipEntry part = all.nextElement();
        ZipEntry fresh = new ZipEntry(part.getName());
        fresh.setTimeLocal(TIME);
        copy.putNextEntry(fresh);
        try (InputStream in = parts.getInputStream(part)) {
          if (part.getName().equals(PROPERTIES)) {
            copy.write(withoutDates(in.readAllBytes()));
          } else {
            in.transferTo(copy);
          }
        }
        copy.closeEntry();
      }
      copy.finish();
    }
  }

  private static byte[] withoutDates(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    return DATE.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }
}
