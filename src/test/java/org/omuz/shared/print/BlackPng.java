package org.omuz.shared.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A PNG of nothing but black, small as a file and as large unpacked as is asked for. */
public final class BlackPng {
    private BlackPng() {}

    public static byte[] of(int width, int height) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(head);
            fields.writeInt(width);
            fields.writeInt(height);
            // one bit a pixel, grey
            fields.write(new byte[] {1, 0, 0, 0, 0});
            chunk(file, "IHDR", head.toByteArray());
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            try (OutputStream packed = new DeflaterOutputStream(lines)) {
                byte[] line = new byte[1 + (width + 7) / 8];
                for (int y = 0; y < height; y++) {
                    packed.write(line);
                }
            }
            chunk(file, "IDAT", lines.toByteArray());
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(OutputStream file, String type, byte[] bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(bytes);
        out.writeInt(bytes.length);
        out.write(name);
        out.write(bytes);
        out.writeInt((int) check.getValue());
    }
}
