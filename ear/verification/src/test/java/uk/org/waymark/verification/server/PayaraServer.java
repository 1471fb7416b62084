package uk.org.waymark.verification.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.org.waymark.verification.product.Surroundings;

/** The full Payara Server as it is shipped, moved to free ports of the loopback address. */
final class PayaraServer implements AutoCloseable {
    private static final List<String> SHIPPED_PORTS =
            List.of("8181", "3700", "3820", "3920", "8686", "7676", "9009", "5900", "4900");

    private final Path folder;
    private final Path log;
    private final int port;
    private final int adminPort;

    private PayaraServer(Path folder, Path log, int port, int adminPort) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.adminPort = adminPort;
    }

    /** Starts it with these system properties. */
    static PayaraServer start(Map<String, String> properties) throws IOException, InterruptedException {
        PayaraServer server = new PayaraServer(
                Surroundings.file("payara.server.folder"),
                Surroundings.kept("server").resolve("asadmin.log"),
                Surroundings.freePort(),
                Surroundings.freePort());
        server.configure(properties);
        server.asadmin("start-domain", "domain1");
        return server;
    }

    private void configure(Map<String, String> properties) throws IOException {
        Path config = folder.resolve("glassfish/domains/domain1/config/domain.xml");
        Path shipped = config.resolveSibling("domain.shipped.xml");
        if (!Files.exists(shipped)) {
            Files.copy(config, shipped);
        }
        String text = Files.readString(shipped)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace("<jvm-options>-server<", "<jvm-options>-XX:TieredStopAtLevel=1<")
                .replace("\"8080\"", quoted(port))
                .replace("\"4848\"", quoted(adminPort))
                .replaceFirst("(<server name=\"server\"[^>]*>)", "$1" + elements(properties));
        for (String shippedPort : SHIPPED_PORTS) {
            text = text.replace(quoted(Integer.parseInt(shippedPort)), quoted(Surroundings.freePort()));
        }
        Files.writeString(config, text);
    }

    private static String quoted(int number) {
        return "\"" + number + "\"";
    }

    /** The values are addresses, names and passwords of this test, none of which needs escaping. */
    private static String elements(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property ->
                        "<system-property name=\"" + property.getKey() + "\" value=\"" + property.getValue() + "\"/>")
                .collect(Collectors.joining());
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        asadmin("deploy", "--name", "waymark", archive.toString());
    }

    /** What whoever deploys reads when the deployment fails. */
    String refusal(Path archive) throws IOException, InterruptedException {
        long before = Files.size(log);
        if (exitCode("deploy", "--name", "waymark", archive.toString()) == 0) {
            throw new AssertionError("It was deployed, and should have failed:\n" + Files.readString(log));
        }
        return Files.readString(log).substring((int) before);
    }

    void undeploy() throws IOException, InterruptedException {
        asadmin("undeploy", "waymark");
    }

    void set(String property, String value) throws IOException, InterruptedException {
        asadmin("create-system-properties", property + "=" + value);
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        if (exitCode(words) != 0) {
            throw new IllegalStateException("asadmin " + words[0] + " failed:\n" + Files.readString(log));
        }
    }

    private int exitCode(String... words) throws IOException, InterruptedException {
        List<String> command = Surroundings.java(
                "-jar",
                folder.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "--port",
                Integer.toString(adminPort));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            asadmin("stop-domain", "--kill=true", "domain1");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
