package dev.plumbline.cli;

import dev.plumbline.PlumblineException;
import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.web.CdsSettings;
import dev.plumbline.web.Practice;
import dev.plumbline.web.PracticeServer;
import dev.plumbline.web.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the practice to a browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Opens the practice in a browser: clients, visits, results and documents, kept encrypted on this"
                + " machine or in a PostgreSQL database. Serves its REST API and the CDS Hooks service as well.",
        footer = {
            "",
            "The passphrase is asked in the browser; no option takes it. Only this machine can reach the practice,"
                    + " unless --host names another address, which needs TLS or a proxy that speaks it.",
            "",
            "Examples:",
            "  plumbline serve",
            "  plumbline serve --data ~/practice --port 8080",
            "  plumbline serve --cds-origin http://localhost:8080",
            "  plumbline serve --behind-proxy practice.example.org \\",
            "    --db 'jdbc:postgresql://localhost/practice?user=plumbline'"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 7070;
    private static final int LAST_PORT = 65_535;

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "Listen on this port; 0 for any. Default: 7070.")
    private int port = PORT;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Listen on this address. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Mixin
    private final StorePlace place = new StorePlace();

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "The certificate for TLS, with its chain, in PEM.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Its key, unencrypted PKCS 8 in PEM.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            paramLabel = "NAME",
            description = "The host under which a proxy that speaks TLS serves the practice.")
    private @Nullable String proxy;

    @Option(names = "--clinic", paramLabel = "FILE", description = "Name, address, logo and colors of the practice.")
    private @Nullable Path clinic;

    @Mixin
    private final CdsOptions cds = new CdsOptions();

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    ServeCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = new Settings(host, port, certificate, key, proxy);
        String complaint = port < 0 || port > LAST_PORT ? "--port is 0 to " + LAST_PORT : settings.complaint();
        if (complaint != null) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
        CdsSettings calls = cds.settings(spec.commandLine());
        RuleSet ruleSet = Rules.of(terminal, rules);
        Practice practice = new Practice(
                ruleSet,
                clinic == null ? Clinic.unnamed() : Clinic.read(clinic),
                place.place(terminal.environment()),
                InstantSource.system());
        try (PracticeServer server = started(practice, settings, calls)) {
            CountDownLatch end = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            String address = server.url() + (practice.isNew() ? "setup?code=" + practice.setupCode() : "");
            terminal.out()
                    .print("Open " + address + "\nCDS Hooks: " + server.url()
                            + "cds-services\nCtrl-C ends it; everything is saved.\n");
            terminal.out().flush();
            end.await();
        }
        return ExitCode.DONE;
    }

    private PracticeServer started(Practice practice, Settings settings, CdsSettings calls) {
        try {
            return PracticeServer.start(practice, settings, calls);
        } catch (PlumblineException e) {
            throw e;
        } catch (RuntimeException e) {
            practice.close();
            throw new ParameterException(
                    spec.commandLine(),
                    "it cannot listen on " + host + ", port " + port
                            + "; is another program there? Choose another --port");
        }
    }
}
