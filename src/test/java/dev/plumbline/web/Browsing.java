package dev.plumbline.web;

import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.store.Role;
import dev.plumbline.store.Store;
import dev.plumbline.store.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A practice that is served, and somebody who uses it without a browser: what a browser refuses to send is sent here. */
final class Browsing implements AutoCloseable {

    static final String PASSWORD = "correct horse";

    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\">");

    private final Store store;
    private final PracticeServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private Browsing(Store store, PracticeServer server) {
        this.store = store;
        this.server = server;
    }

    /** A practice in memory with an owner, Olga, and two practitioners, Pia and Paul. */
    static Browsing start() {
        return start(Pace.usual());
    }

    static Browsing start(Pace pace) {
        return start(CdsSettings.none(), InstantSource.system(), pace);
    }

    /** The same with clients of the CDS Hooks service, at a time of one's own. */
    static Browsing start(CdsSettings cds, InstantSource clock) {
        return start(cds, clock, Pace.usual());
    }

    private static Browsing start(CdsSettings cds, InstantSource clock, Pace pace) {
        Store store = Store.memory(clock);
        User owner = store.users().addFirst("Olga", PASSWORD.toCharArray());
        store.users().add(owner.actor(), "Pia", Role.PRACTITIONER, PASSWORD.toCharArray());
        store.users().add(owner.actor(), "Paul", Role.PRACTITIONER, PASSWORD.toCharArray());
        try {
            Practice practice = new Practice(RuleSet.shipped(), Clinic.unnamed(), new Place.Opened(store), clock);
            return new Browsing(store, PracticeServer.start(practice, Settings.loopback(0), cds, pace));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Store store() {
        return store;
    }

    int port() {
        return server.port();
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who is not logged in. */
    Session stranger() {
        return new Session("", "");
    }

    Session login(String name) {
        HttpResponse<String> answer = stranger().post("/login", Map.of("name", name, "password", PASSWORD));
        return new Session(cookie(answer), "").load();
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    @Override
    public void close() {
        server.close();
    }

    /** What one browser knows. */
    final class Session {

        private final String cookie;
        private final String csrf;

        private Session(String cookie, String csrf) {
            this.cookie = cookie;
            this.csrf = csrf;
        }

        String cookie() {
            return cookie;
        }

        String csrf() {
            return csrf;
        }

        private Session load() {
            Matcher token = CSRF.matcher(get("/practice").body());
            if (!token.find()) {
                throw new IllegalStateException("nobody is logged in");
            }
            return new Session(cookie, token.group(1));
        }

        HttpRequest.Builder to(String path) {
            HttpRequest.Builder request = request(path);
            return cookie.isEmpty() ? request : request.header("Cookie", cookie);
        }

        HttpResponse<String> get(String path) {
            return send(to(path));
        }

        HttpResponse<String> post(String path, Map<String, String> form) {
            List<String> parts = new ArrayList<>();
            parts.add("csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8));
            parts.add(form.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&")));
            return send(to(path).header("Origin", origin())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts))));
        }

        HttpResponse<String> answer(String visit, int revision, String fact, String value) {
            return send(to("/visits/" + visit + "/answers")
                    .header("Origin", origin())
                    .header("X-CSRF-Token", csrf)
                    .header("Accept", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(
                            "{\"revision\":" + revision + ",\"fact\":\"" + fact + "\",\"value\":" + value + "}")));
        }

        /** The id of a new client. */
        String client(String name) {
            return last(post("/clients", Map.of("name", name)));
        }

        /** The id of a new visit of a client. */
        String visit(String client) {
            String location = post("/clients/" + client + "/visits", Map.of())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return location.split("/", -1)[2];
        }

        private String last(HttpResponse<String> answer) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }
}
