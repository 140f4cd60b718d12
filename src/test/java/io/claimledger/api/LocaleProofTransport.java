package io.claimledger.api;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sends REST Assured's requests with the JDK's client, and holds each answer against the {@link
 * Contract}. REST Assured's own client lower-cases "FAILURE" as the locale does, and so takes every
 * 404 for a breakdown where the locale is Turkish.
 */
final class LocaleProofTransport implements Filter {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String OPEN_DOOR = "claim-ledger.access.loopback-open";
  private static @Nullable Contract contract;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = send(request);
    expected.validate(response);
    return response;
  }

  private static Response send(FilterableRequestSpecification given) {
    byte[] body = bytes(given.getBody());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(given.getURI()))
            .method(given.getMethod(), BodyPublishers.ofByteArray(body));
    given.getHeaders().forEach(header -> request.header(header.getName(), header.getValue()));
    return checked(request.build());
  }

  private static byte[] bytes(@Nullable Object body) {
    if (body instanceof byte[] bytes) {
      return bytes;
    }
    return body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Asks for an address as it is: REST Assured keeps one of several equal parameters. */
  static Response get(URI address) {
    return checked(HttpRequest.newBuilder(address).build());
  }

  private static Response checked(HttpRequest request) {
    Response response = response(send(request));
    contract(request.uri()).check(request.method(), request.uri(), response);
    return response;
  }

  private static synchronized Contract contract(URI address) {
    if (contract == null) {
      HttpRequest.Builder openApi =
          HttpRequest.newBuilder(address.resolve("/q/openapi?format=json"));
      if (!ConfigProvider.getConfig().getOptionalValue(OPEN_DOOR, Boolean.class).orElse(true)) {
        String token = TestIssuer.token(TestIssuer.claims("reader"));
        openApi.header("Authorization", "Bearer " + token);
      }
      contract = Contract.of(response(send(openApi.build())).asString());
    }
    return contract;
  }

  private static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response response(HttpResponse<byte[]> answer) {
    List<Header> headers =
        answer.headers().map().entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(value -> new Header(e.getKey(), value)))
            .toList();
    return new ResponseBuilder()
        .setStatusCode(answer.statusCode())
        .setHeaders(new Headers(headers))
        .setContentType(answer.headers().firstValue("Content-Type").orElse(""))
        .setBody(answer.body())
        .build();
  }
}
