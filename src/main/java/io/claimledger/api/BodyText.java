package io.claimledger.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a body without ever replacing what cannot be decoded. */
final class BodyText {

  private BodyText() {}

  /**
   * The text of a body in the charset of its Content-Type, UTF-8 if it names none.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is not text in that charset
   */
  static String decode(byte[] body, HttpHeaders headers) {
    Charset charset = charset(headers.getMediaType());
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException e) {
      throw Problems.invalid(Violation.ofBody("text", "is not valid " + charset.name()));
    }
  }

  private static Charset charset(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(Violation.ofBody("text", "is in the unknown charset " + name));
    }
  }
}
