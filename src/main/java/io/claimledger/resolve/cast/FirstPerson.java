package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "I", "we" and "our" in quoted words, or in words after "… said:", stand for the speaker. */
final class FirstPerson {

  private static final Pattern FIRST =
      Pattern.compile("i|me|my|mine|myself|we|us|our|ours|ourselves");

  private final Page page;
  private final CastBuilder cast;
  private final PersonWords words;
  private final Quotes quotes;

  FirstPerson(Page page, CastBuilder cast, PersonWords words, Quotes quotes) {
    this.page = page;
    this.cast = cast;
    this.words = words;
    this.quotes = quotes;
  }

  void resolveAll() {
    List<String> announced = List.of();
    for (Syntax s : page.syntax()) {
      List<String> here = speaker(s);
      for (int i = 1; i <= s.size(); i++) {
        if (s.pos(i).startsWith("PRP") && FIRST.matcher(s.lower(i)).matches() && !isWordUs(s, i)) {
          List<String> speaker =
              quotes.isQuoted(s.sentence().index(), i) ? ofQuote(s, here) : announced;
          enter(s, i, speaker);
        }
      }
      if (!here.isEmpty()) {
        announced = s.word(s.size()).equals(":") ? here : List.of();
      }
    }
  }

  private static boolean isWordUs(Syntax s, int token) {
    return s.word(token).equals("US");
  }

  private void enter(Syntax s, int token, List<String> speaker) {
    if (!speaker.isEmpty() && !cast.isTaken(s.sentence().index(), token)) {
      cast.mention(speaker, Kind.PRONOUN, s, token, token);
    }
  }

  /** The one who says this sentence's quotation: told in it, before it or after it. */
  private List<String> ofQuote(Syntax s, List<String> here) {
    int index = s.sentence().index();
    if (!here.isEmpty()) {
      return here;
    }
    for (int back = index - 1; back >= Math.max(0, index - 4); back--) {
      Syntax before = page.syntax(back);
      boolean near =
          before.sentence().block() == s.sentence().block()
              || before.word(before.size()).equals(":");
      List<String> speaker = near ? speaker(before) : List.of();
      if (!speaker.isEmpty()) {
        return speaker;
      }
    }
    boolean next =
        index + 1 < page.syntax().size()
            && page.syntax(index + 1).sentence().block() == s.sentence().block();
    return next && quotes.isQuoted(index + 1, 1) ? speaker(page.syntax(index + 1)) : List.of();
  }

  /** The subject of a verb of saying outside quotation marks. */
  private List<String> speaker(Syntax s) {
    int index = s.sentence().index();
    for (int i = 1; i <= s.size(); i++) {
      boolean says =
          s.pos(i).startsWith("VB")
              && words.people().speech().contains(s.lemma(i))
              && !quotes.isQuoted(index, i);
      int subject = says ? Clauses.subjectOf(s, i) : 0;
      ActorMention mention = subject == 0 ? null : at(index, subject);
      if (mention != null && !quotes.isQuoted(index, subject)) {
        return mention.actors();
      }
    }
    return List.of();
  }

  private @Nullable ActorMention at(int sentence, int token) {
    return cast.mentions(sentence).stream()
        .filter(m -> m.covers(token) && m.kind() != Kind.DEMONYM && m.kind() != Kind.PLACE)
        .findFirst()
        .orElse(null);
  }
}
