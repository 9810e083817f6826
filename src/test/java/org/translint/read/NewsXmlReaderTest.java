package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.translint.text.Place;

class NewsXmlReaderTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:media="http://search.yahoo.com/mrss/">
        <channel>
          <title>Nouvelles du jour</title><language>fr-FR</language>
          <item>
            <guid isPermaLink="false">n1</guid>
            <title>L&amp;#8217;&#233;cole &amp; le pont</title>
            <media:title>Photo</media:title>
            <description>Le maire a parl&#233; &lt;b&gt;hier&lt;/b&gt;...</description>
            <content:encoded><![CDATA[<p>Le maire a parl&eacute; hier &agrave; Lyon.</p><p>Il sour<b>i</b>t.</p>]]></content:encoded>
          </item>
          <item>
            <link>https://exemple.fr/2</link>
            <title>Deux</title>
            <description>&lt;p&gt;Un caf&amp;eacute;.&lt;/p&gt;</description>
          </item>
          <item><title><![CDATA[Trois <i>mots</i>]]></title><description>Simple.</description></item>
        </channel>
      </rss>
      """;

  @Test
  void anItemOfAFeedIsAnArticleInTwoLayers() throws Exception {
    RecordTexts read = RecordTexts.read("a.rss", RSS);

    assertThat(read.shown())
        .containsExactly(
            "a.rss#n1 fr-FR",
            "TITLE L’école & le pont",
            "PARAGRAPH Le maire a parlé hier à Lyon.",
            "PARAGRAPH Il sourit.",
            "a.rss#https://exemple.fr/2 fr-FR",
            "TITLE Deux",
            "PARAGRAPH Un café.",
            "a.rss#record-3 fr-FR",
            "TITLE Trois mots",
            "PARAGRAPH Simple.");
    assertThat(read.inFile(0, RSS, "L’école & le")).isEqualTo("L&amp;#8217;&#233;cole &amp; le");
    assertThat(read.inFile(0, RSS, "parlé")).isEqualTo("parl&eacute;");
    assertThat(read.inFile(0, RSS, "sourit")).isEqualTo("sour<b>i</b>t");
    assertThat(read.inFile(1, RSS, "café")).isEqualTo("caf&amp;eacute;");
    assertThat(read.label(0, "Lyon")).isEqualTo(new Place.InField("n1", "content:encoded"));
    assertThat(read.line(2, "Simple")).isEqualTo(18);
  }

  @Test
  void atomSaysHowItsTextIsWritten() throws Exception {
    String file =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
          <title>الأخبار</title>
          <entry><id>urn:1</id><title type="text">1 &lt; 2</title>
            <summary>موجز قصير.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>افتتح <b>الجسر</b> أمس.</p></div></content></entry>
          <entry xml:lang="fr"><id>urn:2</id><title type="html">&lt;em&gt;Un&lt;/em&gt; pont</title>
            <content type="html">&lt;p&gt;Un.&lt;/p&gt;&lt;p&gt;Deux.&lt;/p&gt;</content></entry>
          <entry xml:lang="fr"><id>urn:3</id><title>Trois &lt;b&gt;</title>
            <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Un.</x:p><x:p>De<x:b>ux</x:b>.</x:p></x:div></content></entry>
        </feed>
        """;
    RecordTexts read = RecordTexts.read("a.xml", file);

    assertThat(read.shown())
        .containsExactly(
            "a.xml#urn:1 ar",
            "TITLE 1 < 2",
            "PARAGRAPH موجز قصير.",
            "PARAGRAPH افتتح الجسر أمس.",
            "a.xml#urn:2 fr",
            "TITLE Un pont",
            "PARAGRAPH Un.",
            "PARAGRAPH Deux.",
            "a.xml#urn:3 fr",
            "TITLE Trois <b>",
            "PARAGRAPH Un.",
            "PARAGRAPH Deux.");
    assertThat(read.inFile(0, file, "الجسر")).isEqualTo("الجسر");
    assertThat(read.inFile(0, file, "1 < 2")).isEqualTo("1 &lt; 2");
    assertThat(read.inFile(2, file, "Deux")).isEqualTo("De<x:b>ux");
  }

  @Test
  void theItemsOfAnOldFeedStandBesideItsChannel() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "a.rdf",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://exemple.jp/"><title>ニュース</title><dc:language>ja</dc:language></channel>
              <item rdf:about="https://exemple.jp/1"><title>橋が開通</title><description>市長が橋を開いた。</description></item>
            </rdf:RDF>
            """);
    assertThat(read.shown())
        .containsExactly("a.rdf#https://exemple.jp/1 ja", "TITLE 橋が開通", "PARAGRAPH 市長が橋を開いた。");
  }

  private static final String NITF =
      """
      <nitf xml:lang="fr"><head><title>Pont</title></head><body>
        <body.head><hedline><hl1>Le pont
          rouvre</hl1><hl2>Trois ans de travaux</hl2></hedline>
          <byline>Par Ana Dupont</byline><abstract><p>Résumé court.</p></abstract></body.head>
        <body.content>
          <block><p>Le <person>maire</person> a par<em>lé</em> &amp; ri.</p>
            <media media-type="image"><media-reference source="https://exemple.fr/p.jpg"/>
              <media-caption>Le pont, la nuit</media-caption><media-producer>Ana</media-producer></media>
            <table><tr><td>Coût</td><td>3 M€</td></tr></table>
            <ul><li>Un point</li></ul></block>
          <bq><block><p>Enfin !</p></block></bq>
        </body.content></body></nitf>
      """;

  @Test
  void aDocumentOfAnAgencyIsOneArticle() throws Exception {
    RecordTexts read = RecordTexts.read("a.nitf", NITF);

    assertThat(read.shown())
        .containsExactly(
            "a.nitf fr",
            "TITLE Le pont rouvre",
            "HEADING Trois ans de travaux",
            "PARAGRAPH Résumé court.",
            "PARAGRAPH Le maire a parlé & ri.",
            "CAPTION Le pont, la nuit",
            "CELL Coût",
            "CELL 3 M€",
            "LIST_ITEM Un point",
            "QUOTE Enfin !");
    assertThat(read.inFile(0, NITF, "parlé & ri")).isEqualTo("par<em>lé</em> &amp; ri");
    assertThat(read.line(0, "Enfin")).isEqualTo(11);
  }

  @Test
  void aMessageOfNewsMlHoldsSeveralItems() throws Exception {
    String file =
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
          <newsItem guid="urn:newsml:exemple.fr:1" xml:lang="en">
            <contentMeta><headline>Non</headline><language tag="fr"/></contentMeta>
            <contentSet><inlineXML contenttype="application/nitf+xml">%s</inlineXML></contentSet>
          </newsItem>
          <newsItem guid="urn:newsml:exemple.fr:2">
            <contentMeta><language tag="id"/><headline>Jembatan dibuka</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml">
              <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Wali kota hadir.</p></body></html></inlineXML>
              <remoteContent href="file:///etc/passwd"/></contentSet>
          </newsItem>
          <newsItem guid="urn:newsml:exemple.fr:3">
            <contentMeta><headline>Photo</headline><description>Le pont la nuit.</description></contentMeta>
            <contentSet><remoteContent href="p.jpg"/></contentSet>
          </newsItem>
        </itemSet></newsMessage>
        """
            .formatted(NITF);
    RecordTexts read = RecordTexts.read("a.xml", file);

    assertThat(read.shown())
        .startsWith("a.xml#urn:newsml:exemple.fr:1 fr", "TITLE Le pont rouvre")
        .doesNotContain("TITLE Non")
        .endsWith(
            "a.xml#urn:newsml:exemple.fr:2 id",
            "TITLE Jembatan dibuka",
            "PARAGRAPH Wali kota hadir.",
            "a.xml#urn:newsml:exemple.fr:3 und",
            "TITLE Photo",
            "CAPTION Le pont la nuit.");
    assertThat(read.inFile(1, file, "Wali kota")).isEqualTo("Wali kota");
  }

  @Test
  void aPageThatIsCalledXmlIsAPage() throws Exception {
    assertThat(
            RecordTexts.read(
                    "a.xml",
                    "<?xml version=\"1.0\"?><html lang=\"fr\"><body><p>Un pont.</p></body></html>")
                .shown())
        .containsExactly("a.xml fr", "PARAGRAPH Un pont.");
  }

  @Test
  void whatIsBrokenIsSaidAfterWhatWasWhole() {
    assertThatThrownBy(() -> RecordTexts.read("a.rss", RSS.replace("</channel>", "</chanel>")))
        .hasMessageStartingWith("a.rss is not well-formed XML: ")
        .hasMessageContaining(" on line 19.");
    assertThatThrownBy(() -> RecordTexts.read("a.xml", "<?xml version='1.0'?>\n<tmx/>"))
        .hasMessageStartingWith(
            "a.xml is XML of a kind that translint does not read: its first element is 'tmx'.");
    assertThatThrownBy(() -> RecordTexts.read("a.xml", ""))
        .hasMessageStartingWith("a.xml is not well-formed XML: ");
  }

  @Test
  void whatPodcastsAndLibrariesSayAgainIsReadOnce() throws Exception {
    String file =
        """
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
          <channel><language>fr</language><item><guid>a</guid>
            <title>Le pont rouvre</title><itunes:title>Le pont rouvre</itunes:title>
            <dc:title>Le pont</dc:title><atom:title>Le  pont rouvre</atom:title>
            <description>Il pleut sur le port.</description>
            <itunes:summary>Il pleut sur le port.</itunes:summary>
            <atom:summary>Il pleut sur le port.</atom:summary>
          </item></channel></rss>
        """;
    assertThat(RecordTexts.read("a.rss", file).shown())
        .containsExactly("a.rss#a fr", "TITLE Le pont rouvre", "PARAGRAPH Il pleut sur le port.");
  }

  @Test
  void theLanguageOfAnElementIsThatOfWhatIsInItAlone() throws Exception {
    String file =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title xml:lang="en">News</title>
          <entry><id>1</id><title>Le pont rouvre</title></entry>
        </feed>
        """;
    assertThat(RecordTexts.read("a.xml", file).shown())
        .containsExactly("a.xml#1 fr", "TITLE Le pont rouvre");
  }
}
