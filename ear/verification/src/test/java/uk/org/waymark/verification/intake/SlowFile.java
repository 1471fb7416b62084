package uk.org.waymark.verification.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** A file of zeros that is read no faster than a modest line sends it. */
final class SlowFile extends InputStream {
    private final int bytesASecond;
    private int left;

    SlowFile(int length, int bytesASecond) {
        this.left = length;
        this.bytesASecond = bytesASecond;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        int piece = Math.min(left, most);
        try {
            TimeUnit.MICROSECONDS.sleep(1_000_000L * piece / bytesASecond);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        left -= piece;
        return piece;
    }
}
