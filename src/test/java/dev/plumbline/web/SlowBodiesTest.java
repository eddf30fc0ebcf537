package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The slow bodies of the README's threat model: whoever sends one is given up, and nobody else waits for them. */
class SlowBodiesTest {

    /** Nobody waits so long: a server that keeps the connection fails the test instead of hanging it. */
    private static final int FOREVER_MILLIS = 60_000;

    /** More than the server has threads. */
    private static final int CROWD = 300;

    private static final int LENGTH = 900_000;

    @Test
    void a_body_that_never_ends_is_given_up() throws IOException {
        try (Browsing practice = Browsing.start(new Pace(200, 1));
                Socket socket = begun(practice)) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void so_is_an_answer_of_somebody_who_is_logged_in() throws IOException {
        try (Browsing practice = Browsing.start(new Pace(200, 1))) {
            Browsing.Session pia = practice.login("Pia");
            String visit = pia.visit(pia.client("Anna Berg"));
            try (Socket socket = begun(
                    practice,
                    "PUT /visits/" + visit + "/answers",
                    "Cookie: " + pia.cookie() + "\r\nX-CSRF-Token: " + pia.csrf() + "\r\n",
                    "{")) {
                assertThat(rest(socket)).startsWith("HTTP/1.1 408 ");
            }
            assertThat(pia.answer(visit, 0, "client.age", "41")).returns(200, HttpResponse::statusCode);
        }
    }

    @Test
    void a_body_that_trickles_in_is_given_up_although_it_never_pauses() throws IOException {
        try (Browsing practice = Browsing.start(new Pace(FOREVER_MILLIS, 500_000_000));
                Socket socket = begun(practice)) {
            OutputStream out = socket.getOutputStream();
            int sent = 0;
            while (sent < LENGTH && socket.getInputStream().available() == 0) {
                out.write('x');
                sent++;
            }

            assertThat(sent).isLessThan(LENGTH);
            assertThat(socket.getInputStream().readNBytes(13)).asString().isEqualTo("HTTP/1.1 408 ");
        }
    }

    @Test
    void a_crowd_of_them_keeps_nobody_out() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        try (Browsing practice = Browsing.start(new Pace(200, 1))) {
            for (int i = 0; i < CROWD; i++) {
                crowd.add(begun(practice));
            }

            assertThat(practice.stranger().get("/login")).returns(200, HttpResponse::statusCode);
            for (Socket socket : crowd) {
                assertThat(rest(socket))
                        .as("closed, whether with an answer or without")
                        .matches("(?s)|HTTP/1.1 408 .*");
            }
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    /** A login of which the first letters were sent. */
    private static Socket begun(Browsing practice) throws IOException {
        return begun(practice, "POST /login", "Content-Type: application/x-www-form-urlencoded\r\n", "name=");
    }

    private static Socket begun(Browsing practice, String what, String headers, String body) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), practice.port());
        socket.setSoTimeout(FOREVER_MILLIS);
        String request = what + " HTTP/1.1\r\nHost: 127.0.0.1:" + practice.port() + "\r\nOrigin: " + practice.origin()
                + "\r\n" + headers + "Content-Length: " + LENGTH + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
