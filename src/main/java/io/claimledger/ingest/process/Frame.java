package io.claimledger.ingest.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimledger.ingest.ReadingJson;
import io.claimledger.ingest.TimedReading;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the two processes say to each other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "frame")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Frame.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = Frame.Unable.class, name = "unable"),
  @JsonSubTypes.Type(value = Frame.Request.class, name = "request"),
  @JsonSubTypes.Type(value = Frame.Answer.class, name = "answer"),
  @JsonSubTypes.Type(value = Frame.Failure.class, name = "failure")
})
sealed interface Frame {

  /** The reader is ready. */
  record Ready(String version) implements Frame {}

  /** The reader cannot be made ready, and ends. */
  record Unable(String reason) implements Frame {}

  /** A text to read. */
  record Request(long id, String text, @Nullable LocalDate publishedOn) implements Frame {}

  /** A text has been read. */
  record Answer(long id, TimedReading reading) implements Frame {}

  /** A text cannot be read. */
  record Failure(long id, String what) implements Frame {}

  /** Writes it out at once. */
  static void send(Frame frame, Writer out) throws IOException {
    String line = JsonSequence.START + JsonSequence.MAPPER.writeValueAsString(frame) + "\n";
    synchronized (out) {
      out.write(line);
      out.flush();
    }
  }

  /**
   * The frame of a line.
   *
   * @return empty if something else printed it
   * @throws JsonProcessingException if it is a frame, but none of these
   */
  static Optional<Frame> of(String line) throws JsonProcessingException {
    return line.startsWith(JsonSequence.START)
        ? Optional.of(JsonSequence.MAPPER.readValue(line.substring(1), Frame.class))
        : Optional.empty();
  }

  /** A JSON text sequence (RFC 7464): its first character tells it from what libraries print. */
  final class JsonSequence {
    private static final String START = "\u001e";
    private static final ObjectMapper MAPPER = ReadingJson.mapper();

    private JsonSequence() {}
  }
}
