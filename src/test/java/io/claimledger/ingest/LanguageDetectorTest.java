package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private final LanguageDetector languages = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Das Verteidigungsministerium teilte am Montag mit, dass die Lieferung begonnen hat.",
        "fr | Le ministère a annoncé lundi que les livraisons de munitions avaient commencé dans la région.",
        "es | El ministerio anunció el lunes que la entrega de municiones había comenzado en la región.",
        "ru | Министерство обороны сообщило в понедельник, что поставки боеприпасов начались.",
        "uk | Міністерство оборони повідомило в понеділок, що постачання боєприпасів почалося.",
        "ko | 국방부는 월요일에 탄약 공급이 시작되었다고 발표했다. 관계자들은 더 이상 언급하지 않았다.",
        "en | The ministry said on Monday that deliveries of ammunition had begun in the region.",
        "en | Ruritania shipped 300 howitzers to Elbonia.",
        "en | KIM MEETS PUTIN IN VLADIVOSTOK",
      })
  void tellsLanguagesApart(String language, String text) {
    assertThat(languages.languageOf(SourceText.of(text))).isEqualTo(language);
  }

  @Test
  void takesAnEnglishTextWithForeignNamesForEnglish() {
    String text =
        "Generaloberst Friedrich von Falkenstein und Oberst Dieter Müller-Schmidt were received by"
            + " the delegation, which had arrived from Saint-Étienne-du-Rouvray.";
    assertThat(languages.languageOf(SourceText.of(text))).isEqualTo("en");
  }
}
