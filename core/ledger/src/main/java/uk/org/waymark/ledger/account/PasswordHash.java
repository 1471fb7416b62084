package uk.org.waymark.ledger.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

/** Argon2id, with the parameters OWASP gives as its minimum: 19 MiB, two passes, one lane. */
@ApplicationScoped
public class PasswordHash {
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2Function argon2;
    /** So that many who sign in at once wait for one another rather than take the machine's memory. */
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    private final String nobodys;

    public PasswordHash() {
        this(KIBIBYTES, PASSES);
    }

    /** Of another cost: as little as a test may spend on what is not the hash itself. */
    PasswordHash(int kibibytes, int passes) {
        this.argon2 = Argon2Function.getInstance(kibibytes, passes, LANES, BYTES, Argon2.ID);
        this.nobodys = hash(Password.of("no account has this one"));
    }

    /** A hash with a salt of its own, in the usual form that states the parameters. */
    public String hash(Password password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        places.acquireUninterruptibly();
        try {
            return argon2.hash(bytes(password), salt).getResult();
        } finally {
            places.release();
        }
    }

    /** Whether a password leads to a hash; the hash's own parameters count, so that ours may grow. */
    public boolean matches(Password password, String hash) {
        places.acquireUninterruptibly();
        try {
            return Argon2Function.getInstanceFromHash(hash)
                    .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
        } finally {
            places.release();
        }
    }

    /** Takes as long as {@link #matches}, for a login name that nobody has. */
    public boolean matchesNobody(Password password) {
        boolean unused = matches(password, nobodys);
        return false;
    }

    private static byte[] bytes(Password password) {
        return password.text().getBytes(StandardCharsets.UTF_8);
    }
}
