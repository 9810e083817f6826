package org.translint.language.chunk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The OpenNLP models with which LanguageTool finds the phrases of English sentences, made to name
 * factories of translint's.
 *
 * <p>A model is an archive whose manifest may name the factory of what works with it: OpenNLP's own
 * way to extend it. The factories here lead to the same results, sooner. See decision 027.
 */
public final class EnglishModels {

  private static final Map<String, String> FACTORIES =
      Map.of(
          "/en-token.bin", TokenCuts.class.getName(),
          "/en-pos-maxent.bin", TagSearch.class.getName(),
          "/en-chunker.bin", ChunkSearch.class.getName());

  private EnglishModels() {}

  /** Whether a path of the class path is that of one of the models. */
  public static boolean contain(String path) {
    return FACTORIES.containsKey(path);
  }

  /**
   * The model with a factory of translint's.
   *
   * @param path one of those that are {@linkplain #contain contained}
   * @param model read when the result is read
   */
  public static InputStream withFactory(String path, InputStream model) throws IOException {
    // OpenNLP reads archives entry by entry and asks the first manifest for the factory. All else
    // it asks the last one: the model's own. So nothing needs to be packed anew.
    ByteArrayOutputStream manifest = new ByteArrayOutputStream();
    ZipOutputStream zip = new ZipOutputStream(manifest);
    zip.putNextEntry(new ZipEntry("manifest.properties"));
    zip.write(("factory=" + FACTORIES.get(path)).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return new SequenceInputStream(new ByteArrayInputStream(manifest.toByteArray()), model);
  }
}
