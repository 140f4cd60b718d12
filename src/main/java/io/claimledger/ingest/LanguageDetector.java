package io.claimledger.ingest;

import io.claimledger.model.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells which language a text is in. */
@ApplicationScoped
class LanguageDetector {

  static final String ENGLISH = "en";

  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 20_000;
  private static final int FEWEST_WORDS = 8;
  private static final double ENGLISH_SHARE = 0.15;
  private static final double SURE = 0.5;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  // Words that other languages of the Latin script rarely share.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "was", "for", "with", "his", "by", "from", "have",
          "has", "had", "were", "been", "it", "is", "said", "which", "this", "their", "they", "not",
          "would", "will", "be", "are", "an", "at", "on", "its", "but", "who", "more", "than",
          "after", "about", "as", "in", "he", "she", "we", "our");

  private final LanguageDetectorModel model = load();

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(Objects.requireNonNull(in, MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot load " + MODEL, e);
    }
  }

  /** ISO 639-1 code of the language, or the 639-3 code of one that has none. */
  String languageOf(SourceText text) {
    String sample = text.value().substring(0, Math.min(SAMPLE, text.value().length()));
    Words words = Words.of(sample);
    if (words.englishShare() >= ENGLISH_SHARE) {
      return ENGLISH;
    }
    Language best = new LanguageDetectorME(model).predictLanguage(sample);
    boolean tooShortToTell = words.count < FEWEST_WORDS && best.getConfidence() < SURE;
    return tooShortToTell && isLatin(sample) ? ENGLISH : shortCode(best.getLang());
  }

  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 > letters;
  }

  private static String shortCode(String iso6393) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> Locale.forLanguageTag(code).getISO3Language().equals(iso6393))
        .findFirst()
        .orElse(iso6393);
  }

  private record Words(long count, long english) {

    static Words of(String text) {
      var words =
          WORD.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
      return new Words(words.size(), words.stream().filter(FUNCTION_WORDS::contains).count());
    }

    double englishShare() {
      return count == 0 ? 0 : (double) english / count;
    }
  }
}
