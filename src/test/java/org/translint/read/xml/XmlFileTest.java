package org.translint.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.read.file.UnreadableException;
import org.translint.read.prose.Extract;

class XmlFileTest {

  @Test
  void knowsWhereEverythingStands() throws UnreadableException {
    String file =
        "\r\n<a:r xmlns:a='urn:x' a:k=\"v &amp; w\">\r\n<t>Kyiv &amp; Köln&#x2019;s</t>"
            + "<!-- note --><e/><t><![CDATA[<b> & ]]>x</t></a:r>";
    XmlElement root = XmlFile.root("a.xml", "<?xml version='1.0'?>" + file);
    String text = "<?xml version='1.0'?>" + file;
    assertThat(root.name()).isEqualTo("r");
    assertThat(root.namespace()).isEqualTo("urn:x");
    assertThat(root.attribute("a:k")).isEqualTo("v & w");
    List<String> raw = new ArrayList<>();
    for (XmlNode child : root.children()) {
      raw.add(text.substring(child.start(), child.end()));
    }
    assertThat(raw)
        .containsExactly(
            "\r\n",
            "<t>Kyiv &amp; Köln&#x2019;s</t>",
            "<!-- note -->",
            "<e/>",
            "<t><![CDATA[<b> & ]]>x</t>");
    XmlElement first = root.elements("t").get(0);
    assertThat(text.substring(first.contentStart(), first.contentEnd()))
        .isEqualTo("Kyiv &amp; Köln&#x2019;s");
    assertThat(first.text(text)).isEqualTo("Kyiv & Köln’s");
    assertThat(root.elements("t").get(1).text(text)).isEqualTo("<b> & x");
    XmlElement empty = root.first("e").orElseThrow();
    assertThat(text.substring(empty.start(), empty.end())).isEqualTo("<e/>");
    assertThat(empty.contentStart()).isEqualTo(empty.contentEnd()).isEqualTo(empty.end());
  }

  @Test
  void keepsTheOffsetsOfLongTexts() throws UnreadableException {
    String text = "<r><p>" + "é&lt;\r\n😀 ".repeat(20_000) + "</p><q>end</q></r>";
    XmlElement root = XmlFile.root("a.xml", text);
    XmlElement last = root.first("q").orElseThrow();
    assertThat(text.substring(last.start(), last.end())).isEqualTo("<q>end</q>");
    Extract.Builder extract = new Extract.Builder(text);
    root.first("p").orElseThrow().give(text, extract);
    assertThat(extract.build().text()).isEqualTo("é<\r\n😀 ".repeat(20_000));
  }

  @Test
  void saysOnWhichLineXmlIsBroken() {
    assertThatThrownBy(() -> XmlFile.root("x/a.xliff", "<r>\n<p>\n</r>"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("x/a.xliff is not well-formed XML: ")
        .hasMessageContaining("on line 3");
  }

  @Test
  void opensNothingThatADoctypeNames() throws UnreadableException {
    String text =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yy\">]>"
            + "<r>a&x;b&y;c&nbsp;d</r>";
    assertThat(XmlFile.root("a.xml", text).text(text)).isEqualTo("a&x;b&y;c\u00A0d");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String text = "<a>".repeat(100_000);
    assertThatThrownBy(() -> XmlFile.root("a.xml", text)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void handsOutWholeElementsOfAStream() throws UnreadableException {
    List<String> seen = new ArrayList<>();
    String text = "<r v='1'><h>x</h><f id='1'><s>a</s></f><f id='2'/></r>";
    XmlFile.read(
        "a.xml",
        text,
        new XmlHandler() {
          @Override
          public boolean isWhole(XmlElement head) {
            return head.name().equals("f");
          }

          @Override
          public void whole(XmlElement element) {
            seen.add(element.attribute("id") + element.text(text));
          }

          @Override
          public void start(XmlElement head) {
            seen.add("<" + head.name());
          }

          @Override
          public void end(String name) {
            seen.add(">" + name);
          }
        });
    assertThat(seen).containsExactly("<r", "<h", ">h", "1a", "2", ">r");
  }
}
