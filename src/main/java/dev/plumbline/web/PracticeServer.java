package dev.plumbline.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** Serves a practice until it is closed. */
public final class PracticeServer implements AutoCloseable {

    private static final int MOST_HEADER_BYTES = 8_192;

    private final Practice practice;
    private final Settings settings;
    private final CdsSettings cds;
    private final Pace pace;
    private final Javalin javalin;

    private PracticeServer(Practice practice, Settings settings, CdsSettings cds, Pace pace) {
        this.practice = practice;
        this.settings = settings;
        this.cds = cds;
        this.pace = pace;
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts serving.
     *
     * @param practice is closed with the server
     * @throws IllegalArgumentException when the settings have a complaint
     */
    public static PracticeServer start(Practice practice, Settings settings) {
        return start(practice, settings, CdsSettings.none());
    }

    /**
     * Starts serving, for CDS Hooks clients as well.
     *
     * @param practice is closed with the server
     * @throws IllegalArgumentException when the settings have a complaint
     */
    public static PracticeServer start(Practice practice, Settings settings, CdsSettings cds) {
        return start(practice, settings, cds, Pace.usual());
    }

    static PracticeServer start(Practice practice, Settings settings, CdsSettings cds, Pace pace) {
        String complaint = settings.complaint() == null ? cds.complaint() : settings.complaint();
        if (complaint != null) {
            throw new IllegalArgumentException(complaint);
        }
        PracticeServer server = new PracticeServer(practice, settings, cds, pace);
        server.javalin.start();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String url() {
        return settings.url(port());
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Guard.MOST_BYTES;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.modifyHttpConfiguration(this::limit);
        // Whoever sends a byte now and then to hold a thread is cut off.
        config.jetty.modifyServer(server -> server.insertHandler(new MinimumDataRateHandler(pace.bytesASecond(), 0)));
        config.jetty.addConnector(this::connector);
        Templates templates = new Templates();
        CdsGuard calls = new CdsGuard(practice, settings, cds, this::port);
        Guard guard = new Guard(practice, settings, this::port, calls);
        VisitDesk desk = new VisitDesk(practice);
        ClientPages clients = new ClientPages(practice, desk, templates);
        config.routes.before(guard::check);
        new Troubles(templates, practice).register(config);
        new Assets(practice.documents()).register(config);
        new DoorPages(practice, guard, templates).register(config);
        clients.register(config);
        new IntakePages(practice, desk, clients, templates).register(config);
        new ResultPages(practice, desk, clients, templates).register(config);
        new PracticePages(practice, templates).register(config);
        new Api(practice, desk).register(config);
        new VisitApi(practice, desk).register(config);
        new FeedbackApi(practice).register(config);
        new CdsDoor(practice, desk, calls).register(config);
        new FhirApi(practice, calls).register(config);
    }

    private void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        http.setIdleTimeout(pace.idleMillis());
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector =
                settings.isTls() ? Tls.connector(server, settings, http) : new ServerConnector(server, plain);
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(pace.idleMillis());
        return connector;
    }

    @Override
    public void close() {
        javalin.stop();
        practice.close();
    }
}
