package dev.plumbline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the practice listens, and under which names it answers.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param certificate PEM, with the key, for TLS; null without
 * @param key PEM; null without TLS
 * @param name under which a proxy or other machines reach it; null on this machine only
 */
public record Settings(
        String host,
        int port,
        @Nullable Path certificate,
        @Nullable Path key,
        @Nullable String name) {

    /** On this machine only. */
    public static Settings loopback(int port) {
        return new Settings("127.0.0.1", port, null, null, null);
    }

    /** Why it may not be served so; null when it may. */
    public @Nullable String complaint() {
        if ((certificate == null) != (key == null)) {
            return "--tls-cert and --tls-key go together";
        } else if (!isLoopback() && certificate == null && name == null) {
            return host
                    + " can be reached by other machines: add --tls-cert and --tls-key, or --behind-proxy NAME with the"
                    + " name of a proxy that speaks TLS";
        } else if (name != null && !name.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,252}(:\\d{1,5})?")) {
            return "--behind-proxy is the name of a host, such as practice.example.org";
        }
        return null;
    }

    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    boolean isTls() {
        return certificate != null;
    }

    /** Whether browsers come by TLS, to us or to the proxy. */
    boolean isSecure() {
        return isTls() || name != null;
    }

    /** The hosts by which a browser may call us; another one is somebody's DNS that points at this machine. */
    List<String> hosts(int realPort) {
        List<String> hosts = new ArrayList<>();
        if (name != null) {
            hosts.add(name.toLowerCase(Locale.ROOT));
        } else if (isLoopback()) {
            hosts.addAll(List.of("127.0.0.1:" + realPort, "localhost:" + realPort, "[::1]:" + realPort));
        } else {
            hosts.add(host.toLowerCase(Locale.ROOT) + (realPort == 443 ? "" : ":" + realPort));
        }
        return hosts;
    }

    /** Where a browser finds it. */
    public String url(int realPort) {
        return (isSecure() ? "https://" : "http://") + hosts(realPort).get(0) + "/";
    }
}
