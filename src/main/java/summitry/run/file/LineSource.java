package summitry.run.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file line by line, in bytes. No line longer than {@link RunLimits#LINE_BYTES} is taken into memory. */
final class LineSource implements Closeable {
    private final InputStream in;
    private int number;
    private long offset;

    LineSource(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** A line without its line break. */
    static final class Line {
        private final int number;
        private final byte[] bytes;
        private final long end;
        private final boolean hasBreak;

        private Line(int number, byte[] bytes, long end, boolean hasBreak) {
            this.number = number;
            this.bytes = bytes;
            this.end = end;
            this.hasBreak = hasBreak;
        }

        /** From 1. */
        int number() {
            return number;
        }

        /** Not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** The offset after its line break. */
        long end() {
            return end;
        }

        boolean isTooLong() {
            return bytes.length > RunLimits.LINE_BYTES;
        }

        /** True where it broke off; a system that stops may leave zero bytes where a line was to be. */
        boolean isTorn() {
            if (isTooLong()) {
                return false;
            }
            for (byte b : bytes) {
                if (b == 0) {
                    return true;
                }
            }
            return !hasBreak;
        }
    }

    /** The next line; empty at the end. After one that is too long there is none to be asked for. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        int b = in.read();
        while (b >= 0 && b != '\n' && bytes.size() <= RunLimits.LINE_BYTES) {
            bytes.write(b);
            b = in.read();
        }
        boolean hasBreak = b == '\n';
        if (!hasBreak && bytes.size() == 0) {
            return Optional.empty();
        }
        number++;
        offset += bytes.size() + (hasBreak ? 1 : 0);
        return Optional.of(new Line(number, bytes.toByteArray(), offset, hasBreak));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
