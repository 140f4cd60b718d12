package io.claimledger.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimledger.query.ArticleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers with single resources: each with a strong ETag, 304 where the client has it. */
@ApplicationScoped
class Answers {

  private static final int TAG_BYTES = 16;

  private final ObjectMapper json;

  Answers(ObjectMapper json) {
    this.json = json;
  }

  Response json(Request request, Object body) {
    try {
      return tagged(request, json.writeValueAsBytes(body), MediaType.APPLICATION_JSON);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Response text(Request request, String body) {
    return tagged(
        request, body.getBytes(StandardCharsets.UTF_8), MediaType.TEXT_PLAIN + ";charset=UTF-8");
  }

  /** A stranger's document, which no browser may show as a page of this service. */
  Response source(Request request, ArticleSource source) {
    Response answer = tagged(request, source.content(), source.mediaType());
    return Response.fromResponse(answer)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Response tagged(Request request, byte[] body, String type) {
    EntityTag tag = new EntityTag(digest(body));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Response.ok(body, type).tag(tag).build()
        : unchanged.tag(tag).build();
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
