package io.claimledger.extract;

import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import java.util.List;
import java.util.Set;

/** Tells what is said from the mere saying: "officials say 600 died" is of deaths. */
final class Attributions {

  private static final String ACCORDING = "according-to";

  private Attributions() {}

  /** Whether all that a claim does is to give others their source. */
  static boolean isAll(Candidate statement, List<Candidate> kept) {
    return kept.stream()
        .filter(claim -> statement.rule().pack().yieldsTo().contains(claim.type()))
        .filter(claim -> claim.trigger() != statement.trigger() || !claim.isStatement())
        .anyMatch(claim -> attributes(statement, claim));
  }

  private static boolean attributes(Candidate statement, Candidate claim) {
    if (isAccording(statement)) {
      return isSourceOf(statement, claim) || isHead(claim, statement.trigger());
    }
    boolean document = isDocument(statement);
    boolean reported = claim.modality() == Modality.REPORTED && !isQuoted(claim);
    return (reported || document)
        && claim.cues().stream().anyMatch(cue -> cue.token() == statement.trigger())
        && (document || isContent(statement.trigger(), claim));
  }

  /** What a quotation tells of others' words is less than that its speaker says so. */
  private static boolean isQuoted(Candidate claim) {
    return claim.isStatement()
        && claim.passage().sentence().tokens().subList(0, claim.trigger()).stream()
            .anyMatch(token -> MARKS.contains(token.word()));
  }

  private static final Set<String> MARKS = Set.of("“", "``", "„", "«", "\"");

  private static boolean isSourceOf(Candidate statement, Candidate claim) {
    return claim.source() != null && statement.names("speaker").contains(claim.source().name());
  }

  private static boolean isAccording(Candidate statement) {
    return statement.rule().rule().roles().values().stream()
        .anyMatch(relations -> relations.contains(ACCORDING));
  }

  /** "the release said", "the agency reported": these pass on what others say. */
  private static boolean isDocument(Candidate statement) {
    Passage passage = statement.passage();
    return passage.fillers(statement.trigger(), "subject").stream()
        .anyMatch(subject -> passage.in("report-nouns", subject) || passage.in("outlets", subject));
  }

  /** Whether a claim is what a verb of saying gives, and not a part of it. */
  private static boolean isContent(int verb, Candidate claim) {
    Syntax syntax = claim.passage().syntax();
    return syntax.children(verb, "ccomp").stream().anyMatch(content -> isHead(claim, content))
        || syntax
            .parent(verb)
            .filter(edge -> edge.is("parataxis") || edge.is("dep") || edge.is("ccomp"))
            .filter(edge -> isHead(claim, edge.governor()))
            .isPresent();
  }

  /** Whether a claim's trigger heads a clause, or is the subject or object of its head. */
  private static boolean isHead(Candidate claim, int head) {
    return Evidence.clauseHead(claim.passage(), claim.trigger()) == head;
  }
}
