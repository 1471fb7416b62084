package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A tar stream of files, folders and symbolic links with names under 100 bytes, which is all that the PostgreSQL
 * distribution holds; anything else is refused.
 */
final class TarArchive {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int MODE_AT = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int KIND_AT = 156;
    private static final int LINK_AT = 157;
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final InputStream tar;

    TarArchive(InputStream tar) {
        this.tar = tar;
    }

    void unpackInto(Path folder) throws IOException {
        byte[] header = tar.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            Path target = folder.resolve(text(header, 0, NAME_LENGTH)).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("The archive reaches outside its folder: " + target);
            }
            unpack(header, target);
            header = tar.readNBytes(BLOCK);
        }
    }

    private void unpack(byte[] header, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        switch (header[KIND_AT]) {
            case '0' -> {
                copy(octal(header, SIZE_AT, SIZE_LENGTH), target);
                if ((octal(header, MODE_AT, 8) & OWNER_MAY_EXECUTE) != 0) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
            case '2' -> Files.createSymbolicLink(target, Path.of(text(header, LINK_AT, NAME_LENGTH)));
            case '5' -> Files.createDirectories(target);
            default -> throw new IOException("The archive holds an entry of an unknown kind: " + target);
        }
    }

    private void copy(long size, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[128 * BLOCK];
            long left = size;
            while (left > 0) {
                int read = tar.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("The archive ends within " + target);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static long octal(byte[] header, int at, int length) {
        return Long.parseLong(text(header, at, length).trim(), 8);
    }

    private static String text(byte[] header, int at, int length) {
        int end = at;
        while (end < at + length && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }
}
