package io.claimledger.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** The accuracy page as it should be, measured now. */
final class PageText {

  static final Path FILE = Path.of("docs/accuracy.md");

  private PageText() {}

  /**
   * The whole page.
   *
   * @throws IOException if a sample article cannot be read
   */
  static String now() throws IOException {
    var tables =
        new MarkdownTables(
            SeedReader.score(SeedReader.DEVELOPMENT), SeedReader.score(SeedReader.HELD_OUT));
    return template()
        .replace("{articles}", articles())
        .replace("{claims}", tables.claims())
        .replace("{slots}", tables.slots())
        .replace("{misreadings}", MarkdownTables.misreadings(Misreading.all()));
  }

  private static String articles() throws IOException {
    return GoldFolder.read(SeedReader.DEVELOPMENT).size()
        + " development articles and "
        + GoldFolder.read(SeedReader.HELD_OUT).size()
        + " held-out articles";
  }

  private static String template() throws IOException {
    try (InputStream file = PageText.class.getResourceAsStream("/accuracy/page.md")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
