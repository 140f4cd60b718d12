package io.claimledger.nlp;

import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.ssurgeon.Ssurgeon;
import edu.stanford.nlp.semgraph.semgrex.ssurgeon.SsurgeonPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Mends dependencies by the Ssurgeon edits of {@code parser/repairs.xml}. */
final class ParseRepairs {

  private final List<SsurgeonPattern> edits;

  ParseRepairs() {
    try (InputStream file = ParseRepairs.class.getResourceAsStream("/parser/repairs.xml")) {
      byte[] xml = Objects.requireNonNull(file).readAllBytes();
      this.edits = Ssurgeon.inst().readFromString(new String(xml, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph after all edits; its own copy where one applies. */
  SemanticGraph mended(SemanticGraph graph) {
    SemanticGraph mended = graph;
    for (SsurgeonPattern edit : edits) {
      mended = edit.iterate(mended).first();
    }
    return mended;
  }
}
