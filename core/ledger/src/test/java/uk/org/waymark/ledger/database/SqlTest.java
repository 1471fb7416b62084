package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.testing.TestDatabase;

class SqlTest {
    private static final String NUMBERS = "SELECT n FROM generate_series(1, ?) AS n";

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.migrated().asApplication();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aValueOfEachKindComesBackAsItWas() throws SQLException {
        UUID id = UUID.fromString("6f1de9a4-35a7-4d5b-8a53-0b5d7d1f2c11");
        Instant moment = Instant.parse("2008-11-25T10:15:30.123456Z");
        byte[] bytes = "two.csv".getBytes(StandardCharsets.UTF_8);
        Sql sql = Sql.of(
                "SELECT ? AS text, ?::uuid AS id, ?::timestamptz AS moment, ?::int AS number, ? AS yes, ?::bytea AS bytes",
                "it's; -- text",
                id,
                moment,
                42,
                true,
                bytes);

        List<Object> back = sql.one(
                connection,
                row -> List.of(
                        row.text("text"), row.uuid("id"), row.instant("moment"), row.number("number"), row.is("yes")));

        assertEquals(List.of("it's; -- text", id, moment, 42L, true), back);
        assertArrayEquals(bytes, sql.one(connection, row -> row.bytes("bytes")));
    }

    @Test
    void anEmptyOptionalIsNullAndANullIsEmpty() throws SQLException {
        Sql sql = Sql.of(
                "SELECT ?::text AS text, ?::uuid AS id, ?::timestamptz AS moment, ?::bigint AS number",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(7L));

        assertEquals(Optional.empty(), sql.one(connection, row -> row.findText("text")));
        assertEquals(Optional.empty(), sql.one(connection, row -> row.findUuid("id")));
        assertEquals(Optional.empty(), sql.one(connection, row -> row.findInstant("moment")));
        assertEquals(Optional.of(7L), sql.one(connection, row -> row.findNumber("number")));
    }

    @Test
    void aNullThatIsNotExpectedNamesItsColumn() {
        Sql sql = Sql.of("SELECT NULL AS login");

        Exception refused =
                assertThrows(IllegalStateException.class, () -> sql.one(connection, row -> row.text("login")));

        assertEquals("The column login is NULL", refused.getMessage());
    }

    @Test
    void severalTextsAreAnArray() throws SQLException {
        Sql sql = Sql.of(NUMBERS + " WHERE n::text = ANY (?)", 9, List.of("2", "3", "12"));

        assertEquals(List.of(2L, 3L), sql.list(connection, row -> row.number("n")));
    }

    @Test
    void aSearchEndsWithTheRowThatGivesSomething() throws SQLException {
        List<Long> visited = new ArrayList<>();

        Optional<String> found = Sql.of(NUMBERS, 9).search(connection, 2, row -> {
            visited.add(row.number("n"));
            return row.number("n") == 3 ? Optional.of("three") : Optional.empty();
        });

        assertEquals(Optional.of("three"), found);
        assertEquals(List.of(1L, 2L, 3L), visited);
    }

    @Test
    void rowsAreVisitedInTheirOrder() throws SQLException {
        List<Long> visited = new ArrayList<>();

        Sql.of(NUMBERS, 5).each(connection, 2, row -> visited.add(row.number("n")));

        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), visited);
    }

    @Test
    void changesAreCounted() throws SQLException {
        Sql make = Sql.of("INSERT INTO waymark.account (id) VALUES (?), (?)", UUID.randomUUID(), UUID.randomUUID());

        assertEquals(2, make.update(connection));
        assertFalse(Sql.of("SELECT FROM waymark.account WHERE id = ?", UUID.randomUUID())
                .finds(connection));
    }

    @Test
    void ofTwoStatementsTheSecondAnswers() throws SQLException {
        Sql both = Sql.of("SELECT 'first' AS word; SELECT 'second' AS word");

        assertEquals(Optional.of("second"), both.findBySecond(connection, row -> row.text("word")));
    }

    @Test
    void aQuestionThatIsAlwaysAnsweredSaysWhichItWas() {
        Sql none = Sql.of(NUMBERS, 0);

        Exception refused = assertThrows(IllegalStateException.class, () -> none.one(connection, row -> row));

        assertEquals("No row was the answer to: " + NUMBERS, refused.getMessage());
    }
}
