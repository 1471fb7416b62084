package uk.org.waymark.provider;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Runs the provider: {@code java -jar openid-provider.jar --server.port=9000 --waymark.people=FILE …}. It signs with
 * keys made at each start, and ends when its standard input does, so that a killed build leaves none behind.
 */
@SpringBootApplication
public class OpenIdProvider {
    /** Starts it and returns; it then serves until its standard input ends. */
    public static void main(String... options) {
        SpringApplication.run(OpenIdProvider.class, options);
        Thread end = new Thread(OpenIdProvider::endWithInput, "end-with-input");
        end.setDaemon(true);
        end.start();
    }

    private static void endWithInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // As good as its end.
        }
        System.exit(0);
    }
}
