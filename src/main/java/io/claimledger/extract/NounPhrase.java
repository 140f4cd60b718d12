package io.claimledger.extract;

import io.claimledger.rules.CountedNouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words from a number, or from "of", to the noun that heads them. Read from left to right,
 * because parsers often lose a counted noun in lists and headings; the parse decides only where a
 * noun may go on.
 *
 * @param first index of its first token
 * @param head index of its last token, a noun
 */
record NounPhrase(int first, int head) {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight");
  private static final Set<String> NAMES = Set.of("LOCATION", "ORGANIZATION", "PERSON");

  /** The phrase that starts here, or null if no noun follows. */
  static @Nullable NounPhrase read(Words words, int first, CountedNouns nouns) {
    int head = 0;
    int at = first;
    while (words.has(at) && goesOn(words, first, at, head, nouns)) {
      if (words.isNoun(at) || (words.isHyphen(at - 1) && head == at - 2 && head > 0)) {
        head = at;
      }
      at++;
    }
    return head == 0 ? null : new NounPhrase(first, head);
  }

  private static boolean goesOn(Words words, int first, int at, int head, CountedNouns nouns) {
    if (words.isHyphen(at) || (words.isHyphen(at - 1) && at > first)) {
      return true;
    }
    boolean afterNoun = head > 0 && head == at - 1;
    if (afterNoun && words.isPlural(head) && !modifiesLater(words, head)) {
      return false;
    }
    String pos = words.pos(at);
    if (pos.startsWith("NN")) {
      return !TIMES.contains(words.at(at)) && !Calendar.isMonth(words, at);
    }
    return switch (pos) {
      case "JJ", "JJR", "JJS" -> !afterNoun || modifiesLater(words, head);
      case "VBN", "VBG" -> head == 0 && leadsToNoun(words, at + 1);
      case "VBD" -> head == 0 && words.isNoun(at + 1) && words.isHyphen(at - 1);
      case "RB" -> head == 0 && words.pos(at + 1).matches("JJ|VBN|VBG");
      case "," -> head == 0 && at > first && words.pos(at + 1).startsWith("JJ");
      case "CC" -> at > first && joinsModifiers(words, at, head, nouns);
      case "``", "''" -> head == 0 && words.pos(at + 1).matches("JJ|NN.*");
      case "CD" -> head == 0 && isCalibre(words, at, nouns);
      default -> false;
    };
  }

  private static boolean leadsToNoun(Words words, int at) {
    return words.isHyphen(at) || words.pos(at).matches("JJ|NN.*|VBN|VBG");
  }

  private static boolean isCalibre(Words words, int at, CountedNouns nouns) {
    int unit = words.isHyphen(at + 1) ? at + 2 : at + 1;
    return nouns.measure(words.lemma(unit)).isPresent() && leadsToNoun(words, unit + 1);
  }

  private static boolean modifiesLater(Words words, int noun) {
    return words.sentence().basic().stream()
        .anyMatch(d -> d.dependent() == noun && d.governor() > noun && d.is("compound"));
  }

  /** "Regional and international" or "artillery and rocket launcher" before their noun. */
  private static boolean joinsModifiers(Words words, int at, int head, CountedNouns nouns) {
    if (head == 0) {
      return words.pos(at - 1).matches("JJ|VBN") && words.pos(at + 1).matches("JJ|VBN|NN.*");
    }
    return head == at - 1
        && words.pos(head).equals("NN")
        && !nouns.goods().contains(words.lemma(head))
        && words.pos(at + 1).matches("NN|JJ")
        && words.isNoun(at + 2)
        && !Set.of("aircraft", "personnel").contains(words.lemma(head));
  }

  /** Whether it names one thing, as "Congress" does. */
  boolean isName(Words words) {
    return words.pos(head).startsWith("NNP") && !words.isPlural(head);
  }

  /** The head in the singular; lower case, but for a name. */
  String noun(Words words) {
    if (head > 2 && words.isHyphen(head - 1)) {
      return lastOf(words, clusterStart(words, head));
    }
    return lemma(words, head);
  }

  private String lastOf(Words words, int start) {
    boolean model = words.isCapitalised(start) || words.word(head).matches(".*\\d.*");
    return model ? model(words, start) : lemma(words, head);
  }

  /** "F-16" of "F-16s". */
  private String model(Words words, int start) {
    StringBuilder name = new StringBuilder();
    for (int i = start; i <= head; i++) {
      name.append(words.word(i));
    }
    return name.toString().replaceAll("(?<=[\\dA-Z])s$", "");
  }

  /** The thing that is counted, without names and plain adjectives: "artillery shell". */
  String item(Words words, CountedNouns nouns, boolean nounsOnly) {
    List<String> parts = new ArrayList<>();
    int at = head;
    int start = clusterStart(words, head);
    boolean model = start < head && !noun(words).equals(lemma(words, head));
    parts.add(model ? noun(words) : hyphenated(words, start));
    at = start - 1;
    while (at >= first && !isBreak(words, at)) {
      start = clusterStart(words, at);
      if (describes(words, start, at, nouns, nounsOnly)) {
        parts.add(0, join(words, start, at));
      }
      at = start - 1;
    }
    return words.pos(at).equals("CC") ? parts.get(parts.size() - 1) : String.join(" ", parts);
  }

  private boolean isBreak(Words words, int at) {
    return words.pos(at).matches("CC|,|``|''|CD") && !words.isHyphen(at - 1);
  }

  private String hyphenated(Words words, int start) {
    String before = start < head ? join(words, start, head - 1) : "";
    return before + lemma(words, head);
  }

  private int clusterStart(Words words, int last) {
    int start = last;
    while (start - 2 >= first && words.isHyphen(start - 1)) {
      start -= 2;
    }
    return start;
  }

  private static boolean describes(
      Words words, int start, int last, CountedNouns nouns, boolean nounsOnly) {
    if (NAMES.contains(words.entity(start)) || nouns.plainAdjectives().contains(words.at(last))) {
      return false;
    }
    String pos = words.pos(last);
    boolean noun = pos.startsWith("NN");
    if (nounsOnly) {
      return noun && start == last && !words.isCapitalised(last);
    }
    boolean adjective = pos.startsWith("JJ") && !words.isCapitalised(start);
    boolean compound = start < last && !pos.equals("RB");
    return noun
        || adjective
        || pos.equals("VBG")
        || (compound && !words.entity(start).equals("MISC"))
        || (start < last && words.at(last).matches("\\d.*"));
  }

  private static String join(Words words, int start, int last) {
    StringBuilder joined = new StringBuilder();
    for (int i = start; i <= last; i++) {
      boolean name = words.pos(i).startsWith("NNP") || words.word(i).matches("[A-Z0-9]{1,6}");
      joined.append(name ? words.word(i) : words.at(i));
    }
    return joined.toString();
  }

  private static String lemma(Words words, int at) {
    String lemma = words.token(at).lemma();
    if (words.pos(at).startsWith("NNP")
        && !words.word(at).equals(words.word(at).toUpperCase(Locale.ROOT))) {
      return properSingular(words, at);
    }
    return Singulars.of(lemma.toLowerCase(Locale.ROOT));
  }

  private static String properSingular(Words words, int at) {
    String word = words.word(at);
    return words.isPlural(at) && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
