package io.claimledger.rules;

import io.claimledger.rules.PackFile.CauseFile;
import io.claimledger.rules.PackFile.ExampleFile;
import io.claimledger.rules.PackFile.ItemFile;
import io.claimledger.rules.PackFile.RuleFile;
import io.claimledger.rules.Rule.ItemRule;
import io.claimledger.rules.RulePack.Cause;
import io.claimledger.rules.RulePack.Example;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one pack, and refuses it where something is missing or names what does not exist. */
final class PackReader {

  /** What a rule may require besides its roles. */
  private static final Set<String> FINDINGS =
      Set.of("item", "quantity", "place", "time", "first-person");

  private final YamlSource source;
  private final PackFile file;
  private final Set<String> roles;
  private final Set<String> relations;
  private final Set<String> lexicons;

  PackReader(YamlSource source, Set<String> relations, Set<String> lexicons) {
    this.source = source;
    this.file = source.read(PackFile.class);
    this.roles = orEmpty(file.roles()).keySet();
    this.relations = relations;
    this.lexicons = lexicons;
  }

  /**
   * The pack.
   *
   * @throws RuleProblem if it lacks what it needs or names what does not exist
   */
  RulePack read() {
    String type = present(file.type(), 1, "A pack needs a type");
    List<RuleFile> written = present(file.rules(), 1, "A pack needs rules");
    Set<String> shared = Set.copyOf(orEmpty(file.shared()));
    reject(1, shared, roles);
    Set<String> bodies = Set.copyOf(orEmpty(file.bodies()));
    reject(1, bodies, roles);
    Map<String, List<Clue>> understood = orEmpty(file.understood());
    reject(1, understood.keySet(), roles);
    String speaker = file.speaker();
    reject(1, speaker == null ? Set.of() : Set.of(speaker), roles);
    return new RulePack(
        type,
        present(file.label(), 1, "A pack needs a label"),
        file.plover(),
        Objects.requireNonNullElse(file.description(), ""),
        orEmpty(file.roles()),
        shared,
        bodies,
        understood,
        speaker,
        Set.copyOf(orEmpty(file.yieldsTo())),
        Set.copyOf(orEmpty(file.rivals())),
        cause(file.cause()),
        file.total(),
        source.name(),
        IntStream.range(0, written.size()).mapToObj(i -> rule(i, written.get(i))).toList(),
        examples(orEmpty(file.examples())));
  }

  private @Nullable Cause cause(@Nullable CauseFile cause) {
    if (cause == null) {
      return null;
    }
    int line = source.lineOf("/caused-by");
    String type = present(cause.type(), line, "\"caused-by\" needs a type");
    List<String> from =
        present(cause.from(), line, "\"caused-by\" needs relations to look \"from\"");
    Map<String, String> taken = orEmpty(cause.roles());
    reject(line, from, relations);
    reject(line, taken.keySet(), roles);
    return new Cause(type, from, taken);
  }

  private List<Example> examples(List<ExampleFile> written) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      int line = source.lineOf("/examples/" + i);
      ExampleFile example = written.get(i);
      String text = present(example.text(), line, "An example needs a text");
      examples.add(new Example(text, orEmpty(example.expect())));
    }
    return examples;
  }

  private Rule rule(int index, RuleFile rule) {
    String path = "/rules/" + index;
    int line = source.lineOf(path);
    int pattern = rule.semgrex() == null ? line : source.lineOf(path + "/semgrex");
    Rule read =
        new Rule(
            present(rule.id(), line, "A rule needs an id"),
            words(rule.verb()),
            words(rule.noun()),
            words(rule.adjective()),
            rule.semgrex(),
            words(rule.unless()),
            orEmpty(rule.roles()),
            item(line, rule.item()),
            orEmpty(rule.require()).stream().map(any -> Set.of(any.split("\\|"))).toList(),
            rule.modality(),
            pattern);
    check(line, read);
    return read;
  }

  private @Nullable ItemRule item(int line, @Nullable ItemFile item) {
    return item == null
        ? null
        : new ItemRule(
            present(item.from(), line, "An item needs relations to look \"from\""),
            item.lexicon(),
            item.as(),
            item.unit(),
            item.money(),
            item.silent());
  }

  private void check(int line, Rule rule) {
    String pattern = rule.semgrex();
    if (pattern == null
        && rule.verbs().isEmpty()
        && rule.nouns().isEmpty()
        && rule.adjectives().isEmpty()) {
      throw new RuleProblem(
          source.name(),
          line,
          rule.id() + " needs a verb, noun, adjective or semgrex to trigger it");
    }
    if (pattern != null && !pattern.contains("=trigger")) {
      throw new RuleProblem(source.name(), rule.line(), "The pattern names no node \"trigger\"");
    }
    Set<String> used = new HashSet<>();
    rule.roles().values().forEach(used::addAll);
    ItemRule item = rule.item();
    if (item != null) {
      used.addAll(item.from());
      used.remove("itself");
      reject(line, item.lexicon() == null ? Set.of() : Set.of(item.lexicon()), lexicons);
    }
    Set<String> needs = new HashSet<>();
    rule.require().forEach(any -> any.forEach(need -> sort(need, needs, used)));
    reject(line, used, relations);
    reject(line, needs, roles);
    reject(line, rule.roles().keySet(), roles);
  }

  /** Puts what a rule requires to the roles or to the relations that it must name. */
  private static void sort(String need, Set<String> roles, Set<String> relations) {
    String name = need.startsWith("!") ? need.substring(1) : need;
    if (name.startsWith("~")) {
      relations.add(name.substring(1));
    } else if (!FINDINGS.contains(name)) {
      roles.add(name.endsWith("*2") ? name.substring(0, name.length() - 2) : name);
    }
  }

  private void reject(int line, Collection<String> used, Set<String> known) {
    for (String name : used) {
      if (!known.contains(name)) {
        throw new RuleProblem(
            source.name(), source.lineWith(name, line), "Nothing is named " + name);
      }
    }
  }

  private <T> T present(@Nullable T part, int line, String problem) {
    if (part == null) {
      throw new RuleProblem(source.name(), line, problem);
    }
    return part;
  }

  private static Set<String> words(@Nullable List<String> lines) {
    return RuleSetLoader.words(orEmpty(lines));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
