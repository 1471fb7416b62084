package uk.org.waymark.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.org.waymark.launcher.settings.Cluster;
import uk.org.waymark.launcher.settings.LaunchFault;

/** Payara Micro with the application at its root, on one address and one port. */
public final class ApplicationServer implements AutoCloseable {
    private static final String PAYARA_STOP = "Payara Micro Shutdown Hook";

    private final Path work;
    private final String address;
    private final int port;
    private final Optional<Cluster> cluster;

    /** @param cluster the nodes that share sessions with this one; empty where it is by itself */
    public ApplicationServer(Path work, String address, int port, Optional<Cluster> cluster) {
        this.work = work;
        this.address = address;
        this.port = port;
        this.cluster = cluster;
    }

    /** Says so now if the port is taken, rather than after the database has started. */
    public void requireFreePort() {
        requireFree(address, port, "--address", "--port");
        cluster.map(Cluster::own)
                .ifPresent(node -> requireFree(node.host(), node.port(), "WAYMARK_NODE", "WAYMARK_NODE"));
    }

    private static void requireFree(String address, int port, String ofAddress, String ofPort) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException fault) {
            throw LaunchFault.cannotStart(
                    "'" + address + "' is no address of this machine; correct " + ofAddress + ".", fault);
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(
                    "Port " + port + " on " + address + " cannot be had (" + fault.getMessage()
                            + "); choose another with " + ofPort + ".",
                    fault);
        }
    }

    /** Says so now if the machine does not know its own name, for which the server asks and without which it fails. */
    public void requireNamedMachine() {
        requireNamedMachine(InetAddress::getLocalHost);
    }

    static void requireNamedMachine(OwnAddress lookedUp) {
        try {
            lookedUp.get();
        } catch (UnknownHostException fault) {
            // Java's message begins with the name.
            String name = String.valueOf(fault.getMessage()).split(":", 2)[0];
            throw LaunchFault.cannotStart(
                    "This machine is called '" + name + "' and knows no address of that name, which the server asks"
                            + " for. Add a line '127.0.1.1 " + name + "' to /etc/hosts, then start again.",
                    fault);
        }
    }

    /** Looks up the address of this machine by its name. */
    interface OwnAddress {
        InetAddress get() throws UnknownHostException;
    }

    /**
     * Starts the server and the application, and returns when the application is ready.
     *
     * @throws LaunchFault when it cannot get ready, with what to do
     */
    public void start(Path application) {
        StartOutcome.ask();
        List<String> words = new ArrayList<>(List.of(
                "--deploy",
                application.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--rootdir",
                folder("payara").toString(),
                "--unpackdir",
                folder("runtime").toString(),
                "--disablephonehome",
                "--logproperties",
                resource("logging.properties").toString(),
                "--prebootcommandfile",
                resource("before-start.asadmin").toString()));
        words.addAll(cluster.map(ApplicationServer::joining).orElse(List.of("--nocluster")));
        PayaraMicro.main(words.toArray(String[]::new));
        StartOutcome.requireNoFault();
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw LaunchFault.cannotStart("The application did not start; the lines above say why.");
        }
        StartOutcome.await();
    }

    /** How it joins the others: nobody is looked for, and nothing listens on any address but the node's own. */
    private static List<String> joining(Cluster cluster) {
        System.setProperty("hazelcast.socket.bind.any", "false");
        return List.of(
                "--clustermode",
                "tcpip:" + cluster.words(),
                "--clustername",
                "waymark",
                "--interfaces",
                cluster.own().host(),
                "--startport",
                Integer.toString(cluster.own().port()),
                "--name",
                "waymark-" + cluster.own().toString().replace(':', '-'));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(work.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path resource(String name) {
        try (InputStream resource = ApplicationServer.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(resource, name).readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Files.writeString(
                    work.resolve(name),
                    text.replace("${address}", address).replace("${cluster}", Boolean.toString(cluster.isPresent())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Stops the application and returns when it has stopped; harmless when it does not run. */
    @Override
    public void close() {
        try {
            PayaraMicro.getInstance().shutdown();
        } catch (BootstrapException | IllegalStateException stoppedOrStopping) {
            // Payara Micro has a shutdown hook of its own; when it was faster, its end is what there is to wait for.
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals(PAYARA_STOP))
                    .forEach(ApplicationServer::await);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
