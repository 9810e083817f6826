package org.translint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds reports to the schemas of their formats. */
public final class Schemas {

  /** SARIF 2.1.0, from a jar that is there for this. */
  public static final String SARIF = "/schema/sarif-schema-2.1.0.json";

  public static final String GITLAB = "/org/translint/report/ci/gitlab.schema.json";
  public static final String RDJSON = "/org/translint/report/ci/rdjson.schema.json";
  private static final String JUNIT = "/org/translint/report/ci/junit.xsd";

  private Schemas() {}

  /** Fails unless {@code json} is valid by the schema of that name, formats of strings included. */
  public static void requireValid(String schema, String json) throws IOException {
    assertThat(
            schema(schema)
                .validate(
                    json,
                    InputFormat.JSON,
                    context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as(schema)
        .isEmpty();
  }

  private static Schema schema(String name) throws IOException {
    try (InputStream in = url(name).openStream()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(in, InputFormat.JSON);
    }
  }

  /** Fails unless {@code xml} is valid by the schema of JUnit's results. */
  public static void requireValidJunit(String xml) throws IOException {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(url(JUNIT))
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static URL url(String name) {
    return Objects.requireNonNull(Schemas.class.getResource(name), name);
  }
}
