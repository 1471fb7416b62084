package uk.org.waymark.ledger.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
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

    /** The form of a hash over random bytes, to which no password leads: making a true one costs a start a third of a second. */
    private final String nobodys;

    public PasswordHash() {
        this(KIBIBYTES, PASSES);
    }

    /** Of another cost: as little as a test may spend on what is not the hash itself. */
    PasswordHash(int kibibytes, int passes) {
        this.argon2 = Argon2Function.getInstance(kibibytes, passes, LANES, BYTES, Argon2.ID);
        this.nobodys = "$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s"
                .formatted(argon2.getVersion(), kibibytes, passes, LANES, random(SALT), random(BYTES));
    }

    /** Random bytes as they are written in a hash. */
    private static String random(int count) {
        return Base64.getEncoder().withoutPadding().encodeToString(randomBytes(count));
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A hash with a salt of its own, in the usual form that states the parameters. */
    public String hash(Password password) {
        places.acquireUninterruptibly();
        try {
            return argon2.hash(bytes(password), randomBytes(SALT)).getResult();
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
