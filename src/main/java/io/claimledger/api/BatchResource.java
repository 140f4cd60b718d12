package io.claimledger.api;

import io.claimledger.access.Role;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/**
 * Takes articles in by the thousand, one a line. Reads on only when what it answered is on its way,
 * so that neither a quick writer nor a slow reader fills the memory; no thread waits for either.
 */
@Path("/articles/batch")
public class BatchResource {

  static final String NDJSON = "application/x-ndjson";

  private final BatchIntake intake;
  private final BatchConfig config;

  BatchResource(BatchIntake intake, BatchConfig config) {
    this.intake = intake;
    this.config = config;
  }

  @POST
  @RolesAllowed(Role.Word.WRITER)
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @NonBlocking
  public Multi<BatchLineResponse> postBatch(
      @Context HttpServerRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
    new Parameters(uri.getQueryParameters(), Set.of()).check();
    BodyText.checkReadable(headers);
    BatchLines lines = new BatchLines(longestLine(), config.maxLines());
    Multi<List<BatchLine>> whole =
        MultiHelper.toMulti(request).map(Buffer::getBytes).map(lines::add);
    Multi<List<BatchLine>> rest = Multi.createFrom().item(lines::end);
    return Multi.createBy()
        .concatenating()
        .streams(whole, rest)
        .onItem()
        .transformToUniAndConcatenate(this::accept)
        .onItem()
        .transformToIterable(answers -> answers);
  }

  private int longestLine() {
    return Math.toIntExact(config.maxLineLength().asLongValue());
  }

  private Uni<List<BatchLineResponse>> accept(List<BatchLine> lines) {
    return Uni.createFrom()
        .item(() -> lines.stream().map(intake::accept).toList())
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
