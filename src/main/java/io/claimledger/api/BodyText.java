package io.claimledger.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads bodies: not more than the limit, and never replacing what cannot be decoded. */
@ApplicationScoped
class BodyText {

  private final int limit;

  BodyText(ApiConfig config) {
    this.limit = Math.toIntExact(config.maxBodySize().asLongValue());
  }

  /**
   * The text of a body in the charset of its Content-Type, UTF-8 if it names none.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 if it is too large, 400 if it is not
   *     text in that charset or broke off, 415 if it is compressed
   * @throws NotSupportedException if there is no Content-Type
   */
  String read(InputStream body, HttpHeaders headers) {
    MediaType type = checkReadable(headers);
    Charset charset = charset(type);
    return decode(bytes(body), charset == null ? StandardCharsets.UTF_8 : charset);
  }

  /**
   * The type of a body that is not compressed.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 if it is compressed
   * @throws NotSupportedException if there is no Content-Type
   */
  static MediaType checkReadable(HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    if (type == null) {
      throw new NotSupportedException();
    }
    String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw Problems.encoded(encoding);
    }
    return type;
  }

  /**
   * The bytes of a body.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 if it is too large, 400 if it broke off
   */
  byte[] bytes(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Problems.bodyTooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw Problems.invalid(Violation.ofBody("body", "broke off"));
    }
  }

  /**
   * The text that bytes are.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if they are not text in that charset
   */
  static String decode(byte[] body, Charset charset) {
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

  /**
   * The charset that a type names, or null.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is none of that name
   */
  static @Nullable Charset charset(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(Violation.ofBody("text", "is in the unknown charset " + name));
    }
  }
}
