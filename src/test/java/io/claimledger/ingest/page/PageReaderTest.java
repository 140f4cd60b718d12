package io.claimledger.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.page.PageReading.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageReaderTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  private static Page page(byte[] content, @Nullable Charset charset) {
    return (Page) PageReader.read(content, charset);
  }

  private static Page page(String html) {
    return page(html.getBytes(UTF_8), null);
  }

  /** Beside each page of the folder stands the text that a person takes for its main text. */
  @ParameterizedTest
  @MethodSource
  void findsTheMainText(Path html) throws IOException {
    Path text = Path.of(html.toString().replace(".html", ".txt"));
    assertThat(page(Files.readAllBytes(html), null).text() + "\n")
        .isEqualTo(Files.readString(text));
  }

  static Stream<Path> findsTheMainText() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  @Test
  void readsWhatOpenGraphSays() throws IOException {
    Page page = page(Files.readAllBytes(PAGES.resolve("wire-story.html")), null);
    assertThat(page.title()).isEqualTo("Drones hit Strelsau fuel depot");
    assertThat(page.outlet()).isEqualTo("Strelsau Gazette");
    assertThat(page.url()).isEqualTo("https://gazette.example/world/strelsau-depot");
    assertThat(page.publishedAt())
        .as("the day, of an offset without a colon")
        .isEqualTo("2024-11-30");
  }

  @Test
  void readsWhatLinkedDataSays() throws IOException {
    Page page = page(Files.readAllBytes(PAGES.resolve("div-soup.html")), null);
    assertThat(page.title()).isEqualTo("Ministry says 300 prisoners were exchanged");
    assertThat(page.outlet()).isEqualTo("Elbonian News Agency");
    assertThat(page.publishedAt()).isEqualTo("2025-02-03T21:40:00+02:00");
    assertThat(page.url()).isNull();
  }

  @Test
  void whatAPageDoesNotSayIsNotMadeUp() {
    Page page = page("<p>The war goes on.</p><script type='application/ld+json'>{</script>");
    assertThat(page).isEqualTo(new Page("The war goes on.", null, null, null, null));
    Page strange =
        page(
            "<link rel=canonical href='javascript:alert(1)'><meta property='article:published_time'"
                + " content='last week'><p>The war goes on.</p>");
    assertThat(strange).isEqualTo(page);
  }

  @Test
  void takesTheCharsetOfTheHeaderThenOfThePage() {
    String html = "<meta charset=windows-1251><p>Zoë – “Мир” and more</p>";
    Charset cyrillic = Charset.forName("windows-1251");
    String russian = "<meta charset=windows-1251><p>Мир – “peace”</p>";
    assertThat(page(russian.getBytes(cyrillic), null).text()).isEqualTo("Мир – “peace”");
    assertThat(page(html.getBytes(UTF_8), UTF_8).text()).isEqualTo("Zoë – “Мир” and more");
    byte[] marked = ("\uFEFF" + html).getBytes(UTF_16LE);
    assertThat(page(marked, null).text()).isEqualTo("Zoë – “Мир” and more");
    assertThat(page(("\uFEFF" + html).getBytes(UTF_8), null).text())
        .isEqualTo("Zoë – “Мир” and more");
    String latin = "<meta charset=iso-8859-1><p>“Café” – it’s open</p>";
    assertThat(page(latin.getBytes(Charset.forName("windows-1252")), null).text())
        .isEqualTo("“Café” – it’s open");
  }

  @Test
  void saysWhatItCannotDecode() {
    byte[] latin = "<p>Café</p>".getBytes(Charset.forName("windows-1252"));
    assertThat(PageReader.read(latin, null)).isEqualTo(new PageReading.Undecodable("UTF-8"));
  }

  @Test
  void aPageWithoutTextHasNone() {
    assertThat(page("").text()).isEmpty();
    assertThat(page("<html><head><title>Title</title></head><body><script>x()</script>").text())
        .isEmpty();
    assertThat(page("<p hidden>Hidden words</p><template>And these</template>").text()).isEmpty();
  }

  @Test
  void refusesPagesThatNoPersonReads() {
    assertThat(PageReader.read("<div>".repeat(100_000).getBytes(UTF_8), null))
        .isInstanceOf(PageReading.TooComplex.class);
    assertThat(PageReader.read("<b><i>x".repeat(100_000).getBytes(UTF_8), null))
        .isInstanceOf(PageReading.TooComplex.class);
    assertThat(PageReader.read("<p>x".repeat(100_000).getBytes(UTF_8), null))
        .isInstanceOf(PageReading.TooComplex.class);
    assertThat(page("<".repeat(1_000_000)).text()).startsWith("<<<");
  }
}
