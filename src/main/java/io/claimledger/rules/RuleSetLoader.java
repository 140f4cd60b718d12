package io.claimledger.rules;

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
          "statement",
          "force-size",
          "weapons-test",
          "exercise",
          "sanction",
          "prisoner-exchange",
          "territory",
          "aid");

  /**
   * The shipped packs, with those of a folder where one is given.
   *
   * @param folder a folder of further packs ({@code *.yaml}), or null; a pack of a shipped type
   *     takes its place
   * @throws RuleProblem if a file does not parse or names what does not exist
   */
  public RuleSet load(@Nullable Path folder) {
    Map<String, List<String>> relations = shipped("relations").read(Relations.class).relations();
    Map<String, Set<String>> lexicons = new HashMap<>();
    shipped("lexicons")
        .read(WordLists.class)
        .lexicons()
        .forEach((name, words) -> lexicons.put(name, words(words)));
    Map<String, RulePack> packs = new LinkedHashMap<>();
    List<YamlSource> sources =
        new ArrayList<>(SHIPPED.stream().map(name -> shipped("packs/" + name)).toList());
    List<YamlSource> added = folder == null ? List.of() : files(folder);
    sources.addAll(added);
    for (YamlSource source : sources) {
      RulePack pack = new PackReader(source, relations.keySet(), lexicons.keySet()).read();
      packs.put(pack.type(), pack);
    }
    packs.values().forEach(pack -> checkTypes(pack, packs.keySet()));
    return new RuleSet(
        List.copyOf(packs.values()),
        Map.copyOf(relations),
        Map.copyOf(lexicons),
        added.stream().map(YamlSource::text).toList());
  }

  private record Relations(Map<String, List<String>> relations) {}

  private record WordLists(Map<String, List<String>> lexicons) {}

  /** A pack may speak of other types only if they exist. */
  private static void checkTypes(RulePack pack, Set<String> types) {
    Set<String> named = new HashSet<>(pack.yieldsTo());
    named.addAll(pack.rivals());
    if (pack.cause() != null) {
      named.add(pack.cause().type());
    }
    named.removeAll(types);
    for (String type : named) {
      throw new RuleProblem(pack.file(), 0, "No claim type is named " + type);
    }
  }

  /** The words of lines that hold several each, divided by commas. */
  static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static YamlSource shipped(String name) {
    String path = "/rules/" + name + ".yaml";
    try (InputStream in = RuleSetLoader.class.getResourceAsStream(path)) {
      Objects.requireNonNull(in, path);
      return new YamlSource(name + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<YamlSource> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<YamlSource> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        sources.add(new YamlSource(file.toString(), Files.readString(file)));
      }
      return sources;
    } catch (IOException e) {
      throw new RuleProblem(folder.toString(), 0, "The rule folder cannot be read: " + e);
    }
  }
}
