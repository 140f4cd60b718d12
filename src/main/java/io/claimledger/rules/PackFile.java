package io.claimledger.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.claimledger.model.Modality;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pack as its file writes it, unchecked: anything may be missing, but no entry is empty. */
record PackFile(
    @Nullable String type,
    @Nullable String label,
    @Nullable String plover,
    @Nullable String description,
    @Nullable Map<String, String> roles,
    @Nullable List<String> shared,
    @Nullable List<String> bodies,
    @Nullable Map<String, List<Clue>> understood,
    @Nullable String speaker,
    @JsonProperty("yields-to") @Nullable List<String> yieldsTo,
    @Nullable List<String> rivals,
    @JsonProperty("caused-by") @Nullable CauseFile cause,
    @Nullable String total,
    @Nullable List<RuleFile> rules,
    @Nullable List<ExampleFile> examples) {

  record RuleFile(
      @Nullable String id,
      @Nullable List<String> verb,
      @Nullable List<String> noun,
      @Nullable List<String> adjective,
      @Nullable String semgrex,
      @Nullable List<String> unless,
      @Nullable Map<String, List<String>> roles,
      @Nullable ItemFile item,
      @Nullable List<String> require,
      @Nullable Modality modality) {}

  record ItemFile(
      @Nullable List<String> from,
      @Nullable String lexicon,
      @Nullable String as,
      @Nullable String unit,
      boolean money,
      boolean silent) {}

  record CauseFile(
      @Nullable String type, @Nullable List<String> from, @Nullable Map<String, String> roles) {}

  record ExampleFile(@Nullable String text, @Nullable List<Map<String, String>> expect) {}
}
