package dev.plumbline.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What single pages are filled with. */
public final class Pages {

    private Pages() {}

    /**
     * The way in.
     *
     * @param mode {@code setup}, {@code unlock} or {@code login}
     * @param code what the terminal printed, for the first start
     */
    public record Door(Frame frame, String mode, String code, int shortest) {}

    /** The clients that were looked for. */
    public record Clients(Frame frame, Found found) {}

    /**
     * Clients that have something in their names.
     *
     * @param more whether there are others, which are not shown
     */
    public record Found(List<ClientLine> clients, boolean more) {
        public Found {
            clients = List.copyOf(clients);
        }
    }

    /** A client in a list. */
    public record ClientLine(String id, String name, String reference) {}

    /** A client. */
    public record Client(Frame frame, ClientLine client, List<VisitLine> visits, List<Chart> charts) {
        public Client {
            visits = List.copyOf(visits);
            charts = List.copyOf(charts);
        }
    }

    /** A drawing over time. */
    public record Chart(String name, String drawing, String verdict) {}

    /** A visit in a list. */
    public record VisitLine(String id, int ordinal, String day, boolean signed, String urgency, String topic) {}

    /** A page of questions. */
    public record Intake(
            Frame frame,
            ClientLine client,
            String visit,
            int revision,
            String heading,
            List<TopicLine> topics,
            List<QuestionView> questions,
            @Nullable String chart,
            SideView side,
            @Nullable VisitLine before) {
        public Intake {
            topics = List.copyOf(topics);
            questions = List.copyOf(questions);
        }
    }

    /** A page of questions in the list of them. */
    public record TopicLine(String name, String heading, boolean here, int answered, int of) {}

    /** The result of a visit. */
    public record ResultPage(
            Frame frame,
            ClientLine client,
            VisitLine visit,
            int revision,
            String style,
            String content,
            String signed,
            List<PlanLine> plan,
            List<Note> amendments,
            List<String> kinds) {
        public ResultPage {
            plan = List.copyOf(plan);
            amendments = List.copyOf(amendments);
            kinds = List.copyOf(kinds);
        }
    }

    /** A signed visit beside what today's rules make of it. */
    public record Replay(
            Frame frame,
            ClientLine client,
            VisitLine visit,
            String signed,
            String verdict,
            List<Difference> differences) {
        public Replay {
            differences = List.copyOf(differences);
        }
    }

    /** A conclusion or a piece of advice that has changed. */
    public record Difference(String what, String then, String now) {}

    /** An item of a plan with what was decided about it, the last decision last. */
    public record PlanLine(String code, String name, String text, List<Note> decisions) {
        public PlanLine {
            decisions = List.copyOf(decisions);
        }
    }

    /** What somebody wrote, and when. */
    public record Note(String by, String at, String text) {}

    /** The practice itself. */
    public record Practice(
            Frame frame,
            List<UserLine> users,
            List<TokenLine> tokens,
            List<Note> trail,
            List<Note> feedback,
            boolean passphrase,
            @Nullable String secret) {
        public Practice {
            users = List.copyOf(users);
            tokens = List.copyOf(tokens);
            trail = List.copyOf(trail);
            feedback = List.copyOf(feedback);
        }
    }

    /** A user in a list. */
    public record UserLine(String id, String name, String role, boolean active, boolean self) {}

    /** A token in a list. */
    public record TokenLine(String id, String label, String made, boolean active) {}

    /** Something that went wrong. */
    public record Trouble(Frame frame, String text) {}
}
