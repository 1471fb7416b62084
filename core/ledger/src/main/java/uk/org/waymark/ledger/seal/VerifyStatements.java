package uk.org.waymark.ledger.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.chain.WrittenHead;
import uk.org.waymark.ledger.database.TimeLimits;

/** The command that verifies the ledger and compares it with signed statements, each of which names a head. */
public final class VerifyStatements {
    private static final int NOT_SOUND = 1;
    private static final int NOT_VERIFIED = 2;

    private VerifyStatements() {}

    /**
     * Verifies the ledger as {@link VerifyLedger} does, and that it still holds what the statements were signed about.
     *
     * @param heads heads as AGREEMENT:SEQUENCE:HASH
     * @param files files of heads
     * @param statements files of signed statements
     * @return 0 when all is sound, 1 when something is not, 2 when it could not be found out or a statement is none
     */
    public static int run(
            String jdbcUrl,
            String user,
            String password,
            List<String> heads,
            List<Path> files,
            List<Path> statements,
            PrintStream out) {
        List<String> all = new ArrayList<>(heads);
        List<Seal> seals = new ArrayList<>();
        for (Path statement : statements) {
            try {
                Seal seal = Seal.read(Files.readString(statement));
                if (!seal.isGenuine()) {
                    throw new IllegalArgumentException("its signature is not that of its key");
                }
                all.add(WrittenHead.now(seal.paper().agreement(), seal.paper().head())
                        .text());
                seals.add(seal);
                out.println("compared with the head in " + statement + ", signed "
                        + seal.paper().signed() + " by the key " + seal.key().fingerprint());
            } catch (IOException | IllegalArgumentException other) {
                out.println(statement + " is no signed statement of Waymark: " + other.getMessage() + ".");
                return NOT_VERIFIED;
            }
        }
        int code = VerifyLedger.run(jdbcUrl, user, password, all, files, out);
        return code == NOT_VERIFIED || seals.isEmpty() || areKeysKnown(jdbcUrl, user, password, seals, out)
                ? code
                : NOT_SOUND;
    }

    /** A head that anybody could have signed proves nothing against the ledger, nor for it. */
    private static boolean areKeysKnown(
            String jdbcUrl, String user, String password, List<Seal> seals, PrintStream out) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        database.setUser(user);
        database.setPassword(password);
        database.setConnectTimeout(TimeLimits.CONNECT_SECONDS);
        try (Connection connection = database.getConnection()) {
            List<SealKey> known =
                    RecordedKey.all(connection).stream().map(RecordedKey::key).toList();
            List<SealKey> unknown = seals.stream()
                    .map(Seal::key)
                    .filter(key -> !known.contains(key))
                    .distinct()
                    .toList();
            unknown.forEach(key -> out.println("NOT SOUND: the acts name no key " + key.fingerprint()
                    + ". The statement is of another installation, or acts were taken away."));
            return unknown.isEmpty();
        } catch (SQLException gone) {
            out.println("NOT SOUND: the keys of the ledger cannot be read: " + gone.getMessage());
            return false;
        }
    }
}
