package org.heterograph.app;

import org.heterograph.library.UnusableStoreException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the process that serves a store listens: `<home>/server.json`.
///
/// @param pid of the process
public record ServerAddress(String host, int port, long pid) {
    private static final String FILE = "server.json";
    private static final Pattern CONTENT =
            Pattern.compile(
                    "\\{\\s*\"host\":\\s*\"([^\"]{1,255})\",\\s*\"port\":\\s*(\\d{1,5}),"
                            + "\\s*\"pid\":\\s*(\\d{1,18})\\s*\\}\\s*");

    /// The address noted in the store's folder, if that process is alive.
    public static Optional<ServerAddress> read(Path home) {
        try {
            Matcher content = CONTENT.matcher(Files.readString(home.resolve(FILE)));
            return content.matches()
                    ? Optional.of(address(content)).filter(ServerAddress::isAlive)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ServerAddress address(Matcher content) {
        return new ServerAddress(
                content.group(1),
                Integer.parseInt(content.group(2)),
                Long.parseLong(content.group(3)));
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /// Notes the address in the store's folder.
    public void write(Path home) {
        String content =
                "{\"host\": \"%s\", \"port\": %d, \"pid\": %d}%n".formatted(host, port, pid);
        try {
            Files.write(home.resolve(FILE), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnusableStoreException("cannot write to " + home + ": " + e.getMessage(), e);
        }
    }

    /// Takes the note away.
    public static void delete(Path home) {
        try {
            Files.deleteIfExists(home.resolve(FILE));
        } catch (IOException e) {
            throw new UnusableStoreException("cannot write to " + home + ": " + e.getMessage(), e);
        }
    }

    /// `http://127.0.0.1:8080`
    public URI uri() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port);
    }
}
