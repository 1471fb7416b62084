package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.testing.TestDatabase;

/** Tables as other parts of the product may come to need them, without a list of tables to forget one in. */
class EveryTableTest {
    private static final String AWKWARD =
            """
            CREATE TABLE waymark.file (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, content bytea NOT NULL,
                size int GENERATED ALWAYS AS (octet_length(content)) STORED, "Order" text, latest bigint);
            CREATE TABLE waymark.edition (id serial PRIMARY KEY, file bigint NOT NULL REFERENCES waymark.file,
                before int REFERENCES waymark.edition, dates daterange, tags text[], note jsonb);
            ALTER TABLE waymark.file ADD FOREIGN KEY (latest) REFERENCES waymark.edition;
            CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON waymark.edition
                FOR EACH ROW EXECUTE FUNCTION waymark.refuse_change();
            CREATE TRIGGER told BEFORE INSERT ON waymark.edition
                FOR EACH ROW EXECUTE FUNCTION waymark.refuse_change();
            ALTER TABLE waymark.edition ENABLE ALWAYS TRIGGER append_only;
            ALTER TABLE waymark.edition DISABLE TRIGGER told;
            CREATE TABLE waymark.hit (at date, page text) PARTITION BY RANGE (at);
            CREATE TABLE waymark.hit_2009 PARTITION OF waymark.hit FOR VALUES FROM ('2009-01-01') TO ('2010-01-01');
            """;
    private static final String ROWS =
            """
            INSERT INTO waymark.file (content, "Order") SELECT decode(repeat('00ff0a5c09', 1000), 'hex'), E'a\\tb\\\\N'
              FROM generate_series(1, 3);
            INSERT INTO waymark.edition (file, before, dates, tags, note) VALUES
                (1, 2, '[2009-01-01,2009-02-01)', '{"a,b",NULL,""}', '{"x": "\\n"}'), (2, NULL, NULL, NULL, NULL);
            UPDATE waymark.file SET latest = 1 WHERE id = 1;
            INSERT INTO waymark.hit VALUES ('2009-05-01', 'plan’s');
            """;
    private static final List<String> CONTENT = List.of(
            "SELECT string_agg(f::text, '|' ORDER BY id) FROM waymark.file f",
            "SELECT string_agg(e::text, '|' ORDER BY id) FROM waymark.edition e",
            "SELECT string_agg(h::text, '|') FROM waymark.hit_2009 h",
            "SELECT last_value FROM waymark.file_id_seq",
            "SELECT string_agg(relname || tgname || tgenabled::text, '|' ORDER BY relname, tgname) FROM pg_trigger g JOIN pg_class t"
                    + " ON t.oid = tgrelid WHERE relnamespace = 'waymark'::regnamespace AND NOT tgisinternal",
            "SELECT string_agg(pg_get_constraintdef(oid), '|' ORDER BY conname) FROM pg_constraint"
                    + " WHERE connamespace = 'waymark'::regnamespace");

    @TempDir
    private Path folder;

    @Test
    void columnsOfEveryKindCirclesAndTriggersComeBackAsTheyWere() throws SQLException, IOException {
        BackedUp source = BackedUp.withEntries();
        source.asOwner(AWKWARD, ROWS);
        BackedUp target = new BackedUp(TestDatabase.migrated());
        target.asOwner(AWKWARD);
        Path file = folder.resolve("awkward.backup");
        source.backUp(file);

        try (Connection owner = target.database().asOwner();
                BackupFile backup = BackupFile.open(file)) {
            owner.setAutoCommit(false);
            new Loading(owner).load(backup);
            owner.commit();
        }

        assertEquals(source.head(), target.head());
        for (String question : CONTENT) {
            assertEquals(source.ask(question), target.ask(question), question);
        }
    }

    @Test
    void whatTheSchemaHoldsIsAllOfAKindThatABackupKnows() throws SQLException {
        BackedUp database = new BackedUp(TestDatabase.migrated());

        assertFalse(database.ask("SELECT count(*) FROM pg_class WHERE relnamespace = 'waymark'::regnamespace"
                        + " AND relkind = 'r'")
                .equals("0"));
        assertEquals(
                "0",
                database.ask("SELECT count(*) FROM pg_class WHERE relnamespace = 'waymark'::regnamespace"
                        + " AND relkind NOT IN ('r', 'p', 'i', 'I', 'S', 'v', 't', 'c')"));
        assertEquals(
                "0",
                database.ask("SELECT count(*) FROM pg_class t JOIN pg_namespace n ON n.oid = relnamespace"
                        + " WHERE nspname !~ '^pg_|^information_schema$|^waymark$'"),
                "tables outside the schema");
        assertEquals("0", database.ask("SELECT count(*) FROM pg_largeobject_metadata"), "large objects");
    }

    @Test
    void whatWasThereIsKeptAsideUnderAnotherName() throws SQLException {
        BackedUp source = BackedUp.withEntries();
        Path file = folder.resolve("monday.backup");
        source.backUp(file);
        source.appendOne();

        assertEquals(0, source.restore(file, true), source.said());

        assertEquals(3, source.head().sequence());
        String kept = source.ask("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'waymark\\_before%'");
        assertTrue(source.said().contains(kept), source.said());
        assertEquals("4", source.ask("SELECT count(*) FROM " + kept + ".entry"));
    }
}
