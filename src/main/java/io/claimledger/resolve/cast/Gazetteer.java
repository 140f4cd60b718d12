package io.claimledger.resolve.cast;

import io.claimledger.document.Sentence;
import io.claimledger.model.ActorType;
import io.claimledger.rules.Lexicons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the names that the lexicons know, the longest first, in one pass over a sentence. */
final class Gazetteer {

  /** What a known name names. */
  enum Sense {
    STATE,
    CAPITAL,
    SEAT,
    DEMONYM,
    BODY,
    PLACE
  }

  /**
   * A known name.
   *
   * @param name the name as the lexicon writes it
   * @param canonical the actor's or the place's name
   * @param type the actor's type; null for a place
   */
  record Entry(
      String name,
      String canonical,
      Sense sense,
      @Nullable ActorType type,
      @Nullable String country,
      List<String> written) {

    boolean isOfState() {
      return type == ActorType.COUNTRY;
    }
  }

  /** A known name found: tokens from first to last, both included. */
  record Hit(int sentence, int first, int last, Entry entry) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>(1);
  }

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern JOINT = Pattern.compile("[-‐‑–—.'’‘\"“”]+");

  private final Node root = new Node();

  Gazetteer(Lexicons lexicons) {
    lexicons.states().forEach(this::addState);
    lexicons.armedGroups().forEach(body -> addBody(body, ActorType.ARMED_GROUP));
    lexicons.organizations().forEach(body -> addBody(body, ActorType.ORGANIZATION));
    lexicons
        .places()
        .forEach(p -> p.names().forEach(n -> add(n, n, Sense.PLACE, null, p.country())));
  }

  private void addState(Lexicons.State state) {
    addState(state, state.name(), Sense.STATE);
    state.alias().forEach(n -> addState(state, n, Sense.STATE));
    state.capital().forEach(n -> addState(state, n, Sense.CAPITAL));
    state.seat().forEach(n -> addState(state, n, Sense.SEAT));
    for (String demonym : state.demonym()) {
      addState(state, demonym, Sense.DEMONYM);
      if (!demonym.matches(".*(s|sh|ch|se|men|man)")) {
        addState(state, demonym + "s", Sense.DEMONYM);
      }
    }
  }

  private void addState(Lexicons.State state, String name, Sense sense) {
    add(name, state.name(), sense, ActorType.COUNTRY, state.iso());
  }

  private void addBody(Lexicons.Body body, ActorType type) {
    add(body.name(), body.name(), Sense.BODY, type, body.country());
    body.alias().forEach(n -> add(n, body.name(), Sense.BODY, type, body.country()));
  }

  private void add(
      String name,
      String canonical,
      Sense sense,
      @Nullable ActorType type,
      @Nullable String country) {
    List<String> pieces = written(name);
    Node node = root;
    for (String piece : pieces) {
      node = node.next.computeIfAbsent(piece.toLowerCase(Locale.ROOT), p -> new Node());
    }
    node.entries.add(new Entry(name, canonical, sense, type, country, pieces));
  }

  /** CoreNLP cuts "People's" in two, and so must a known name. */
  private static List<String> written(String name) {
    return Spelling.pieces(POSSESSIVE.matcher(name).replaceAll(" s"));
  }

  /** The entry that a name written on its own stands for, if it is known. */
  @Nullable Entry find(String name) {
    List<Piece> pieces = new ArrayList<>();
    written(name).forEach(p -> pieces.add(new Piece(p, 0)));
    Found found = longest(pieces, 0);
    return found != null && found.end == pieces.size() ? found.entry : null;
  }

  List<Hit> find(Sentence sentence) {
    List<Piece> pieces = pieces(sentence);
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Found found = longest(pieces, i);
      if (found == null || isModel(sentence, pieces, found.end)) {
        i++;
        continue;
      }
      int last = pieces.get(found.end - 1).token;
      hits.add(new Hit(sentence.index(), pieces.get(i).token, last, found.entry));
      i = found.end;
    }
    return hits;
  }

  /** "Fatah-1", "Emad-2": a name that a number follows at once is a model's. */
  private static boolean isModel(Sentence sentence, List<Piece> pieces, int end) {
    if (end >= pieces.size() || !pieces.get(end).text.matches("\\d+")) {
      return false;
    }
    int last = pieces.get(end - 1).token;
    int next = pieces.get(end).token;
    boolean touching =
        IntStream.range(last, next)
            .allMatch(i -> sentence.token(i).span().end() == sentence.token(i + 1).span().start());
    return last == next || (next > last + 1 && touching);
  }

  private record Piece(String text, int token) {}

  private record Found(Entry entry, int end) {}

  private static List<Piece> pieces(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    for (var token : sentence.tokens()) {
      List<String> parts = Spelling.pieces(token.word());
      if (parts.isEmpty() && !isJoint(token.word())) {
        pieces.add(new Piece("", token.index()));
      } else {
        parts.forEach(part -> pieces.add(new Piece(part, token.index())));
      }
    }
    return pieces;
  }

  private static boolean isJoint(String mark) {
    return JOINT.matcher(mark).matches();
  }

  private @Nullable Found longest(List<Piece> pieces, int start) {
    Node node = root;
    Found best = null;
    for (int i = start; i < pieces.size(); i++) {
      node = node.next.get(pieces.get(i).text.toLowerCase(Locale.ROOT));
      if (node == null) {
        break;
      }
      for (Entry entry : node.entries) {
        if (isWritten(entry, pieces, start)) {
          best = new Found(entry, i + 1);
          break;
        }
      }
    }
    return best;
  }

  private boolean isWritten(Entry entry, List<Piece> pieces, int start) {
    List<String> written = entry.written;
    String first = pieces.get(start).text;
    if (written.size() == 1) {
      return first.equals(written.get(0)) || (first.length() > 3 && Spelling.isAllCaps(first));
    }
    boolean strict = entry.sense == Sense.BODY && isDemonym(written.get(0));
    for (int i = 0; i < written.size(); i++) {
      String text = pieces.get(start + i).text;
      boolean needed = i == 0 || (strict && i == 1);
      if (needed && !isCased(written.get(i), text)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDemonym(String piece) {
    Node node = root.next.get(piece.toLowerCase(Locale.ROOT));
    return node != null && node.entries.stream().anyMatch(e -> e.sense == Sense.DEMONYM);
  }

  private static boolean isCased(String written, String text) {
    return !Spelling.isCapitalized(written) || Spelling.isCapitalized(text);
  }
}
