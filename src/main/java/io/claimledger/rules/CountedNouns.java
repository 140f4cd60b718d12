package io.claimledger.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that numbers count, from the lexicons {@code people}, {@code measures} and {@code
 * numbers}. All are singular and in lower case.
 *
 * @param people nouns that stand for a person
 * @param fates lemmas of what befalls people ("kill", "missing")
 * @param times names of units of time, by each word for them
 * @param measures names of all units of measure, by each word for them
 * @param currencies ISO 4217 codes, by each sign and word for them
 * @param designators nouns that a number after them names and does not count
 * @param goods nouns of goods that have no plural
 * @param plainAdjectives adjectives that say nothing of what a thing is
 */
public record CountedNouns(
    Set<String> people,
    Set<String> fates,
    Map<String, String> times,
    Map<String, String> measures,
    Map<String, String> currencies,
    Set<String> designators,
    Set<String> goods,
    Set<String> plainAdjectives) {

  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  public CountedNouns {
    people = Set.copyOf(people);
    fates = Set.copyOf(fates);
    times = Map.copyOf(times);
    measures = Map.copyOf(measures);
    currencies = Map.copyOf(currencies);
    designators = Set.copyOf(designators);
    goods = Set.copyOf(goods);
    plainAdjectives = Set.copyOf(plainAdjectives);
  }

  /**
   * The lexicons that come with the ledger.
   *
   * @throws IllegalStateException if one is missing or malformed; the message names file and line
   */
  public static CountedNouns load() {
    People people = read("counted-nouns", new TypeReference<>() {});
    Map<String, Map<String, List<String>>> measures = read("measures", new TypeReference<>() {});
    Map<String, List<String>> numbers = read("numbers", new TypeReference<>() {});
    Set<String> nouns = new HashSet<>();
    people.people().values().forEach(nouns::addAll);
    Map<String, String> times = byForm(section("measures", measures, "time"));
    Map<String, String> all = new HashMap<>(times);
    all.putAll(byForm(section("measures", measures, "other")));
    return new CountedNouns(
        nouns,
        Set.copyOf(people.fates()),
        times,
        all,
        byForm(section("measures", measures, "money")),
        new HashSet<>(section("numbers", numbers, "designators")),
        new HashSet<>(section("numbers", numbers, "goods")),
        new HashSet<>(section("numbers", numbers, "plain adjectives")));
  }

  public boolean isPerson(String lemma) {
    return people.contains(lemma);
  }

  /** The name of the unit of measure that this word stands for. */
  public Optional<String> measure(String word) {
    return Optional.ofNullable(measures.get(word));
  }

  /** The ISO 4217 code that this sign or word stands for. */
  public Optional<String> currency(String word) {
    return Optional.ofNullable(currencies.get(word));
  }

  public boolean isTime(String unit) {
    return times.containsValue(unit);
  }

  private record People(Map<String, List<String>> people, List<String> fates) {}

  private static Map<String, String> byForm(Map<String, List<String>> forms) {
    Map<String, String> names = new HashMap<>();
    forms.forEach((name, words) -> words.forEach(word -> names.put(word, name)));
    return names;
  }

  private static <T> T section(String lexicon, Map<String, T> all, String name) {
    T section = all.get(name);
    if (section == null) {
      throw new IllegalStateException(path(lexicon) + " has no section \"" + name + "\"");
    }
    return section;
  }

  private static <T> T read(String lexicon, TypeReference<T> type) {
    try (InputStream in = CountedNouns.class.getResourceAsStream(path(lexicon))) {
      if (in == null) {
        throw new IllegalStateException("No lexicon " + path(lexicon));
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + path(lexicon) + ": " + e.getMessage(), e);
    }
  }

  private static String path(String lexicon) {
    return "/lexicons/" + lexicon + ".yaml";
  }
}
