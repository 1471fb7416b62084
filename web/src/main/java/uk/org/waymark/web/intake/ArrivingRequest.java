package uk.org.waymark.web.intake;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body is read by what answers it, and whose arrival ends with the last byte. */
final class ArrivingRequest extends HttpServletRequestWrapper {
    private final Arrival arrival;

    ArrivingRequest(HttpServletRequest request, Arrival arrival) {
        super(request);
        this.arrival = arrival;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new ArrivingStream(super.getInputStream(), arrival);
    }

    private static final class ArrivingStream extends ServletInputStream {
        private final ServletInputStream body;
        private final Arrival arrival;

        ArrivingStream(ServletInputStream body, Arrival arrival) {
            this.body = body;
            this.arrival = arrival;
        }

        @Override
        public int read() throws IOException {
            return arrived(body::read);
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            return arrived(() -> body.read(buffer, from, most));
        }

        private int arrived(Arrival.Wait<Integer> part) throws IOException {
            try {
                int read = arrival.await(part);
                if (read < 0) {
                    arrival.close();
                }
                return read;
            } catch (ServletException impossible) {
                throw new IOException(impossible);
            }
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
