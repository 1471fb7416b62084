package uk.org.waymark.ledger.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UploadTest {
    @Test
    void textInAnotherEncodingIsToldHowToBeSaved() {
        Upload upload = Upload.of("a.csv", "code\nÉtat £5\n".getBytes(Charset.forName("windows-1252")));

        FileRefused refused = assertThrows(FileRefused.class, upload::text);

        assertEquals("it is not text in UTF-8 or UTF-16", refused.reason());
        assertTrue(refused.suggestion().contains("CSV UTF-8"), refused.suggestion());
    }

    @Test
    void theUnicodeTextOfASpreadsheetIsReadWithOrWithoutAMarkOfItsByteOrder() {
        for (String encoding : new String[] {"UTF-16LE", "UTF-16BE", "UTF-8"}) {
            for (String mark : new String[] {"", "\uFEFF"}) {
                byte[] content = (mark + "code\nÉtat £5\n").getBytes(Charset.forName(encoding));

                assertEquals(
                        "code\nÉtat £5\n", Upload.of("figures.txt", content).text(), encoding);
            }
        }
    }

    @Test
    void aFileLargerThanTheLimitIsNotReadToItsEnd() {
        Endless endless = new Endless();

        FileRefused refused = assertThrows(FileRefused.class, () -> Upload.read("a.csv", endless));

        assertEquals("it is larger than 20 MB", refused.reason());
        assertTrue(endless.read < Upload.MOST_BYTES + 100_000L, "read " + endless.read);
    }

    @Test
    void whatAFileIsIsToldByItsContent() {
        assertEquals("it is not what its name says", reason("a.xlsx", "code\nNI 126\n"));
        assertEquals("it is not what its name says", reason("a.csv", "PK\u0003\u0004"));
        assertEquals("it is not what its name says", reason("a.csv", "\n<html><table>"));
        assertEquals("it may carry macros", reason("a.xlsm", "PK\u0003\u0004"));
        assertEquals("Waymark reads .xlsx and .csv", reason("figures.ods", "PK\u0003\u0004"));
        assertEquals("it is empty", reason("a.csv", ""));
    }

    @Test
    void anOldOrEncryptedWorkbookIsRefused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        FileRefused refused = assertThrows(FileRefused.class, () -> Upload.of("a.xlsx", old));

        assertEquals("it is protected with a password, or in the format of Excel before 2007", refused.reason());
    }

    @Test
    void theFolderOfTheSenderIsNoPartOfTheName() {
        byte[] content = "code\n".getBytes(StandardCharsets.UTF_8);

        assertEquals("a.csv", Upload.of("C:\\Users\\somebody\\a.csv", content).name());
        assertEquals("a.csv", Upload.of("../../a.csv", content).name());
    }

    private static String reason(String name, String content) {
        return assertThrows(FileRefused.class, () -> Upload.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .reason();
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() throws IOException {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            read += length;
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
        }
    }
}
