package dev.plumbline.web;

import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.json.JsonReading;
import dev.plumbline.store.Role;
import dev.plumbline.store.Store;
import dev.plumbline.store.User;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many practitioners at once, each of whom gives an answer every few seconds and is asked the next question. */
public final class Practitioners {

    private static final int SECONDS_AN_ANSWER = 4;
    private static final List<String> QUESTIONS = RuleSet.shipped().catalogue().core().stream()
            .filter(path -> path.matches("(caudaEquina|neuro|systemic|visceral|history)\\..*"))
            .toList();

    private final Store store;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> next = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger errors = new AtomicInteger();

    private Practitioners(Store store, String url) {
        this.store = store;
        this.url = url;
    }

    /** {@code FOLDER PRACTITIONERS SECONDS}: how long an answer takes, and what is left on the heap. */
    public static void main(String[] words) throws IOException, InterruptedException {
        PrintStream out = System.out;
        int people = Integer.parseInt(words[1]);
        int seconds = Integer.parseInt(words[2]);
        Store store = Store.create(Path.of(words[0]), "correct horse battery".toCharArray(), InstantSource.system());
        Practice practice =
                new Practice(RuleSet.shipped(), Clinic.unnamed(), new Place.Opened(store), InstantSource.system());
        try (PracticeServer server = PracticeServer.start(practice, Settings.loopback(0))) {
            Practitioners load = new Practitioners(store, server.url());
            User owner = store.users().addFirst("owner", "correct horse battery".toCharArray());
            ScheduledExecutorService clock = Executors.newScheduledThreadPool(people);
            for (int i = 0; i < people; i++) {
                User user = store.users()
                        .add(owner.actor(), "user " + i, Role.PRACTITIONER, "correct horse battery".toCharArray());
                Person person = load.new Person(user);
                long begin = i * SECONDS_AN_ANSWER * 1000L / people;
                clock.scheduleAtFixedRate(person::answer, begin, SECONDS_AN_ANSWER * 1000L, TimeUnit.MILLISECONDS);
            }
            for (int i = 1; i <= 5; i++) {
                TimeUnit.SECONDS.sleep(seconds / 5);
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                out.printf(
                        "after %d s: heap %d MB%n",
                        i * seconds / 5, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            }
            clock.shutdownNow();
            out.println("errors " + load.errors.get());
            say(out, "answer saved, result shown", load.answers);
            say(out, "next question", load.next);
        }
    }

    private static void say(PrintStream out, String what, List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        out.printf(
                "%s: %d, median %d ms, p99 %d ms, longest %d ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1));
    }

    /** One of them, with one visit after the other. */
    private final class Person {

        private final User user;
        private final String cookie;
        private final String csrf;
        private String visit = "";
        private int revision;

        private Person(User user) throws IOException, InterruptedException {
            this.user = user;
            this.cookie = "plumbline=" + store.sessions().begin(user);
            String page = send(request("practice").GET()).body();
            this.csrf = page.replaceAll("(?s).*<meta name=\"csrf\" content=\"([^\"]*)\">.*", "$1");
        }

        private void answer() {
            try {
                if (visit.isEmpty() || revision == QUESTIONS.size()) {
                    String client =
                            store.clients().add(user.actor(), "Anna Berg", null).id();
                    visit = store.visits()
                            .start(
                                    user.actor(),
                                    client,
                                    dev.plumbline.Assessment.parse("{}"),
                                    java.time.LocalDate.EPOCH)
                            .id();
                    revision = 0;
                }
                String body = "{\"revision\":" + revision + ",\"fact\":\"" + QUESTIONS.get(revision)
                        + "\",\"value\":\"unknown\"}";
                Map<String, Object> saved = timed(
                        answers,
                        request("visits/" + visit + "/answers").PUT(HttpRequest.BodyPublishers.ofString(body)));
                revision = ((Long) saved.getOrDefault("revision", 0L)).intValue();
                timed(next, request("visits/" + visit + "/next").GET());
            } catch (IOException | RuntimeException e) {
                errors.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Map<String, Object> timed(List<Long> times, HttpRequest.Builder request)
                throws IOException, InterruptedException {
            long begin = System.nanoTime();
            HttpResponse<String> answer = send(request);
            times.add((System.nanoTime() - begin) / 1_000_000);
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return JsonReading.object(answer.body());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(url + path))
                    .header("Cookie", cookie)
                    .header("Origin", url.replaceAll("/$", ""))
                    .header("X-CSRF-Token", csrf == null ? "" : csrf)
                    .header("Accept", "application/json");
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }
}
