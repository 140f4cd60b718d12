package io.claimledger.api;

import io.claimledger.query.Cursor;
import io.claimledger.query.Page;
import io.claimledger.query.PageKey;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the next part, or null at the end
 */
public record PageResponse<T>(List<T> items, @Nullable String next) {

  /**
   * The answer with a page, and with a link to the next one.
   *
   * @param list which list and filters the page belongs to
   */
  static <E, T> Response of(Page<E> page, Object list, UriInfo uri, Function<E, T> item) {
    PageKey key = page.next();
    String cursor = key == null ? null : Cursor.write(key, list);
    List<T> items = page.items().stream().map(item).toList();
    Response.ResponseBuilder answer = Response.ok(new PageResponse<>(items, cursor));
    if (cursor != null) {
      var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
      answer.header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
    }
    return answer.build();
  }
}
