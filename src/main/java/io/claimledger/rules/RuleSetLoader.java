package io.claimledger.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimledger.model.Modality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads the shipped rule packs, and an analyst's own beside them, into one validated rule set. */
public final class RuleSetLoader {

  /** The shipped packs, in the order in which they are listed to users. */
  private static final List<String> SHIPPED =
      List.of(
          "meeting",
          "agreement",
          "arms-transfer",
          "troop-deployment",
          "casualties",
          "attack",
          "statement");

  private final ObjectMapper yaml =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  private record Source(String name, String text) {}

  /** A pack as its file writes it. */
  private record PackFile(
      String type,
      String label,
      @Nullable String plover,
      @Nullable String description,
      Map<String, String> roles,
      @Nullable List<String> shared,
      @Nullable List<String> bodies,
      List<RuleFile> rules,
      @Nullable List<ExampleFile> examples) {}

  private record RuleFile(
      String id,
      @Nullable List<String> verb,
      @Nullable List<String> noun,
      @Nullable List<String> adjective,
      @Nullable String semgrex,
      @Nullable List<String> unless,
      @Nullable Map<String, List<String>> roles,
      Rule.@Nullable ItemRule item,
      @Nullable List<String> require,
      @Nullable Modality modality) {}

  private record ExampleFile(String text, @Nullable List<Map<String, String>> expect) {}

  /**
   * The shipped packs, with those of a folder where one is given.
   *
   * @param folder a folder of further packs ({@code *.yaml}), or null; a pack of a shipped type
   *     takes its place
   * @throws RuleProblem if a file does not parse or names what does not exist
   */
  public RuleSet load(@Nullable Path folder) {
    Map<String, List<String>> relations = parse(shipped("relations"), Relations.class).relations();
    Map<String, Set<String>> lexicons = new HashMap<>();
    parse(shipped("lexicons"), WordLists.class)
        .lexicons()
        .forEach((name, words) -> lexicons.put(name, words(words)));
    Map<String, RulePack> packs = new LinkedHashMap<>();
    List<Source> sources =
        new ArrayList<>(SHIPPED.stream().map(name -> shipped("packs/" + name)).toList());
    List<Source> added = folder == null ? List.of() : files(folder);
    sources.addAll(added);
    for (Source source : sources) {
      RulePack pack = pack(source, relations.keySet(), lexicons.keySet());
      packs.put(pack.type(), pack);
    }
    return new RuleSet(
        List.copyOf(packs.values()),
        Map.copyOf(relations),
        Map.copyOf(lexicons),
        added.stream().map(Source::text).toList());
  }

  private record Relations(Map<String, List<String>> relations) {}

  private record WordLists(Map<String, List<String>> lexicons) {}

  private static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Source shipped(String name) {
    String path = "/rules/" + name + ".yaml";
    try (InputStream in = RuleSetLoader.class.getResourceAsStream(path)) {
      Objects.requireNonNull(in, path);
      return new Source(name + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Source> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Source> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        sources.add(new Source(file.toString(), Files.readString(file)));
      }
      return sources;
    } catch (IOException e) {
      throw new RuleProblem(folder.toString(), 0, "The rule folder cannot be read: " + e);
    }
  }

  private <T> T parse(Source source, Class<T> type) {
    try {
      return yaml.readValue(source.text(), type);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new RuleProblem(source.name(), line, e.getOriginalMessage());
    }
  }

  private RulePack pack(Source source, Set<String> relations, Set<String> lexicons) {
    PackFile file = parse(source, PackFile.class);
    List<Rule> rules = file.rules().stream().map(RuleSetLoader::rule).toList();
    reject(source, Set.copyOf(orEmpty(file.shared())), file.roles().keySet());
    reject(source, Set.copyOf(orEmpty(file.bodies())), file.roles().keySet());
    for (Rule rule : rules) {
      check(source, file, rule, relations, lexicons);
    }
    return new RulePack(
        file.type(),
        file.label(),
        file.plover(),
        Objects.requireNonNullElse(file.description(), ""),
        file.roles(),
        Set.copyOf(orEmpty(file.shared())),
        Set.copyOf(orEmpty(file.bodies())),
        rules,
        orEmpty(file.examples()).stream()
            .map(example -> new RulePack.Example(example.text(), orEmpty(example.expect())))
            .toList());
  }

  private static Rule rule(RuleFile file) {
    return new Rule(
        file.id(),
        words(orEmpty(file.verb())),
        words(orEmpty(file.noun())),
        words(orEmpty(file.adjective())),
        file.semgrex(),
        words(orEmpty(file.unless())),
        file.roles() == null ? Map.of() : file.roles(),
        file.item(),
        orEmpty(file.require()).stream().map(any -> Set.of(any.split("\\|"))).toList(),
        file.modality());
  }

  private static void check(
      Source source, PackFile pack, Rule rule, Set<String> relations, Set<String> lexicons) {
    Set<String> used = new HashSet<>();
    rule.roles().values().forEach(used::addAll);
    Rule.ItemRule item = rule.item();
    if (item != null) {
      used.addAll(item.from());
      used.remove("itself");
      reject(source, item.lexicon() == null ? Set.of() : Set.of(item.lexicon()), lexicons);
    }
    Set<String> needs = new HashSet<>();
    for (String need : rule.require().stream().flatMap(Set::stream).toList()) {
      if (need.startsWith("~")) {
        used.add(need.substring(1));
      } else {
        needs.add(need.replace("*2", ""));
      }
    }
    needs.removeAll(FINDINGS);
    reject(source, used, relations);
    reject(source, needs, pack.roles().keySet());
    reject(source, rule.roles().keySet(), pack.roles().keySet());
  }

  /** What a rule may require besides its roles. */
  private static final Set<String> FINDINGS =
      Set.of("item", "quantity", "place", "time", "first-person");

  private static void reject(Source source, Set<String> used, Set<String> known) {
    for (String name : used) {
      if (!known.contains(name)) {
        throw new RuleProblem(source.name(), line(source, name), "Nothing is named " + name);
      }
    }
  }

  private static int line(Source source, String name) {
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
