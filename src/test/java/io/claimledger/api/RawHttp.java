package io.claimledger.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no client library lets through. */
final class RawHttp {

  private RawHttp() {}

  /** Sends a request with just these header lines and gives all that comes back. */
  static String send(String requestLine, String... headers) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String head = requestLine + "\r\n" + String.join("\r\n", headers);
      String request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
