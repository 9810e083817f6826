package org.translint.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {

  @Test
  void saysWhereTheFirstMalformedByteIs() {
    byte[] bytes = "un\r\ndeux\rtrois\nd\u00E9j\u00E0".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Decoder.decode("fr/a.txt", bytes, StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "fr/a.txt is not valid UTF-8: malformed byte at offset 16 (line 4). Save it as UTF-8, or name its encoding with --encoding.");
  }

  @Test
  void refusesACharacterThatIsCutOff() {
    assertThatThrownBy(() -> decode(StandardCharsets.UTF_8, 'a', 0xE5, 0x8C))
        .hasMessageContaining("malformed byte at offset 1 (line 1)");
  }

  @Test
  void refusesSurrogatesAndOverlongForms() {
    assertThatThrownBy(() -> decode(StandardCharsets.UTF_8, 0xED, 0xA0, 0x80))
        .hasMessageContaining("offset 0");
    assertThatThrownBy(() -> decode(StandardCharsets.UTF_8, 0xC0, 0xAF))
        .hasMessageContaining("offset 0");
  }

  @Test
  void readsOtherEncodingsByName() throws UnreadableException {
    assertThat(decode(Charset.forName("windows-1252"), 0x80, 0xE9)).isEqualTo("€é");
    assertThat(decode(Charset.forName("Shift_JIS"), 0x93, 0xFA)).isEqualTo("日");
    assertThat(decode(StandardCharsets.UTF_16LE, 'a', 0)).isEqualTo("a");
  }

  @Test
  void obeysAByteOrderMarkAndLeavesItOut() throws UnreadableException {
    assertThat(decode(StandardCharsets.ISO_8859_1, 0xEF, 0xBB, 0xBF, 0xC3, 0xA9)).isEqualTo("é");
    assertThat(decode(StandardCharsets.UTF_8, 0xFF, 0xFE, 0xE9, 0)).isEqualTo("é");
    assertThat(decode(StandardCharsets.UTF_8, 0xFE, 0xFF, 0, 0xE9)).isEqualTo("é");
    assertThat(decode(StandardCharsets.UTF_16, 0xFF, 0xFE, 0xE9, 0)).isEqualTo("é");
    assertThatThrownBy(() -> decode(StandardCharsets.UTF_8, 0xFF, 0xFE, 0xE9))
        .hasMessageContaining("not valid UTF-16LE: malformed byte at offset 2");
  }

  @Test
  void triesTheEncodingThatAPageDeclares() throws UnreadableException {
    assertThat(page("<meta charset=\"windows-1252\"><p>\u00E9")).endsWith("é");
    assertThat(
            page("<META http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>\u00E9"))
        .endsWith("é");
    assertThat(page("<?xml version='1.0' encoding='ISO-8859-1'?><p>\u00E9")).endsWith("é");
    assertThatThrownBy(() -> page("<meta charset=none-such><p>\u00E9"))
        .hasMessageContaining("not valid UTF-8: malformed byte at offset 27");
    assertThatThrownBy(() -> page("<meta charset=us-ascii><p>\u00E9"))
        .hasMessageContaining("not valid UTF-8");
  }

  @Test
  void refusesWhatHoldsNulCharacters() {
    assertThatThrownBy(() -> decode(StandardCharsets.UTF_8, 'a', '\n', 0))
        .hasMessage(
            "a.txt is not text: it holds a NUL character on line 2. If it is text in another encoding, name that with --encoding.");
  }

  @Test
  void refusesRandomBytes() {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    assertThatThrownBy(() -> Decoder.decode("a.txt", bytes, StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableException.class);
  }

  private static String page(String text) throws UnreadableException {
    return Decoder.decode(
        "a.html", text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String decode(Charset charset, int... values) throws UnreadableException {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Decoder.decode("a.txt", bytes, charset);
  }
}
