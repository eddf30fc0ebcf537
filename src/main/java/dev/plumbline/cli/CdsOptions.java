package dev.plumbline.cli;

import dev.plumbline.PlumblineException;
import dev.plumbline.cdshooks.TrustedClients;
import dev.plumbline.web.CdsSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who may call the CDS Hooks service. */
final class CdsOptions {

    @Option(
            names = "--cds-client",
            paramLabel = "ISSUER=JWKS_FILE",
            description =
                    "A CDS Hooks client that may call, by the issuer of its tokens and the file of its public keys;"
                            + " may be given several times. Without any, only programs of this machine may call.")
    private List<String> clients = new ArrayList<>();

    @Option(
            names = "--cds-origin",
            paramLabel = "ORIGIN",
            description = "The origin of a web page whose scripts may call the CDS Hooks service; may be given several"
                    + " times.")
    private List<String> origins = new ArrayList<>();

    CdsSettings settings(CommandLine command) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String client : clients) {
            int equals = client.lastIndexOf('=');
            if (equals < 1 || equals == client.length() - 1) {
                throw new ParameterException(
                        command, "--cds-client is an issuer and a file, such as https://ehr.example=ehr-keys.json");
            }
            files.put(client.substring(0, equals), Path.of(client.substring(equals + 1)));
        }
        CdsSettings settings = new CdsSettings(new LinkedHashSet<>(origins), read(files, command));
        if (settings.complaint() != null) {
            throw new ParameterException(command, settings.complaint());
        }
        return settings;
    }

    private static @Nullable TrustedClients read(Map<String, Path> files, CommandLine command) throws IOException {
        try {
            return files.isEmpty() ? null : TrustedClients.read(files);
        } catch (PlumblineException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
