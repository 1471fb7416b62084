package uk.org.waymark.ledger.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes a file may still unfold to; a file that unfolds to more is unreadable. */
final class Allowance {
    private long left;

    Allowance(long bytes) {
        this.left = bytes;
    }

    void take(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Unreadable("it holds far more than its size shows");
        }
    }

    /** A stream whose bytes are counted; it is closed by whoever opened what is counted. */
    InputStream counting(InputStream content) {
        return new FilterInputStream(content) {
            @Override
            public int read() throws IOException {
                int octet = super.read();
                take(octet < 0 ? 0 : 1);
                return octet;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                take(Math.max(0, read));
                return read;
            }

            @Override
            public void close() {
                // a reader of XML closes what it was given, and the rest is still to be counted
            }
        };
    }
}
