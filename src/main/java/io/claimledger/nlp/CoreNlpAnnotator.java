package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.claimledger.document.Document;
import io.claimledger.document.EntityMention;
import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import io.claimledger.ingest.Annotator;
import io.claimledger.model.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Annotates with Stanford CoreNLP: tokens, sentences, parts of speech, lemmas, names and
 * dependencies. Text is tokenized first, which survives any input; what is too long for the costly
 * annotators is then left out with a warning. Loading the models takes seconds; one instance serves
 * any number of threads.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** On these the tokenizer takes time by the square of their length. */
  private static final Pattern QUOTE_RUN = Pattern.compile("[\"'`´‘’‚‛“”„‟«»]{40,}");

  /** And on long runs of many other things: "&&&", ";;;", "@a@a@a", "———". */
  private static final Pattern RUN = Pattern.compile("[^\\s\\p{Z}]{400,}+");

  private static final int LONGEST_TOKEN = 100;
  private static final int LONGEST_SENTENCE = 250;
  private static final int MOST_TOKENS = 60_000;

  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP tagger;
  private final StanfordCoreNLP recognizer;
  private final Parser parser;
  private final TimeExpressions timeFinder = new TimeExpressions();

  public CoreNlpAnnotator() {
    this.splitter = new StanfordCoreNLP(splitting());
    this.tagger = new StanfordCoreNLP(tagging(), false);
    this.recognizer = new StanfordCoreNLP(recognizing(), false);
    this.parser = new Parser();
  }

  private static Properties splitting() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    return properties;
  }

  private static Properties tagging() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "pos,lemma");
    return properties;
  }

  private static Properties recognizing() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "ner");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    return properties;
  }

  @Override
  public Document annotate(SourceText text, @Nullable LocalDate publishedOn) {
    Intake intake = new Intake();
    List<Blocks.Block> blocks = Blocks.of(text.value());
    for (int i = 0; i < blocks.size(); i++) {
      Blocks.Block block = blocks.get(i);
      if (QUOTE_RUN.matcher(text.value()).region(block.start(), block.end()).find()) {
        intake.skip("A run of quotation marks", block.start());
      } else {
        intake.add(i, split(text.value(), block));
      }
    }
    Annotation annotation = intake.annotation();
    tagger.annotate(annotation);
    annotation.get(CoreAnnotations.SentencesAnnotation.class).forEach(TagCorrections::apply);
    recognizer.annotate(annotation);
    List<Sentence> sentences = intake.sentences(text, parser);
    List<EntityMention> entities = new ArrayList<>();
    sentences.forEach(sentence -> entities.addAll(Entities.of(sentence)));
    List<TimeExpression> times =
        sentences.stream().flatMap(s -> timeFinder.find(s).stream()).toList();
    return new Document(text, publishedOn, sentences, entities, times, List.of(), intake.warnings);
  }

  /** Makes a word of each long run: the sentence is left out for it, and the others are read. */
  private static String readable(String block) {
    return RUN.matcher(block).replaceAll(run -> "x".repeat(run.end() - run.start()));
  }

  private List<CoreMap> split(String text, Blocks.Block block) {
    Annotation annotation = new Annotation(readable(text.substring(block.start(), block.end())));
    splitter.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap sentence : sentences) {
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        token.setBeginPosition(token.beginPosition() + block.start());
        token.setEndPosition(token.endPosition() + block.start());
      }
    }
    return sentences;
  }

  /** The sentences that can be read safely, with the blocks they came from. */
  private static final class Intake {

    private final List<CoreMap> kept = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int tokens;

    void add(int block, List<CoreMap> sentences) {
      for (CoreMap sentence : sentences) {
        List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
        String problem = problem(words);
        if (problem != null) {
          skip(problem, words.get(0).beginPosition());
          continue;
        }
        tokens += words.size();
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, kept.size());
        kept.add(sentence);
        blocks.add(block);
      }
    }

    void skip(String what, int start) {
      warnings.add(what + " at character " + start + " was not read");
    }

    private @Nullable String problem(List<CoreLabel> words) {
      if (words.size() > LONGEST_SENTENCE) {
        return "A sentence of " + words.size() + " words";
      }
      if (words.stream().anyMatch(w -> w.endPosition() - w.beginPosition() > LONGEST_TOKEN)) {
        return "A sentence with a word of over " + LONGEST_TOKEN + " characters";
      }
      return tokens + words.size() > MOST_TOKENS ? "Text beyond " + MOST_TOKENS + " words" : null;
    }

    Annotation annotation() {
      Annotation annotation = new Annotation("");
      List<CoreLabel> all = new ArrayList<>();
      kept.forEach(s -> all.addAll(s.get(CoreAnnotations.TokensAnnotation.class)));
      annotation.set(CoreAnnotations.TokensAnnotation.class, all);
      annotation.set(CoreAnnotations.SentencesAnnotation.class, kept);
      return annotation;
    }

    List<Sentence> sentences(SourceText text, Parser parser) {
      List<Sentence> sentences = new ArrayList<>();
      for (int i = 0; i < kept.size(); i++) {
        sentences.add(
            Sentences.from(kept.get(i), parser.parse(kept.get(i)), text, i, blocks.get(i)));
      }
      return sentences;
    }
  }
}
