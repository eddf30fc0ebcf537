package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests to the letter, which no client library would send; whoever is refused before the body need not have sent it. */
final class RawRequest {

    private RawRequest() {}

    /** The whole answer to a request; the connection must be closed by the server. */
    static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Announces a body to a path, and is refused in FHIR before any of it is sent. */
    static void refused(Browsing practice, String path, String headers, int status) throws IOException {
        String answer = answer(
                practice.port(),
                "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + practice.port() + "\r\n" + headers
                        + "\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/fhir+json", "OperationOutcome");
    }
}
