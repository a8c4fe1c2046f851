package org.omuz.shared.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Whether a workbook can be opened: its reader holds shared texts in memory, so what they come to is counted first; no
 * part needs a document type.
 */
public final class SafeWorkbook {
    private static final int MOST_BYTES = 100 << 20;

    private SafeWorkbook() {}

    public static boolean isOne(byte[] bytes) {
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    total = counted(in, total);
                }
                if (total > MOST_BYTES) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return total > 0;
    }

    /** Small programs write workbooks without styles, which the reader cannot be asked to read formats of. */
    public static boolean hasStyles(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            ZipArchiveEntry types = zip.getEntry("[Content_Types].xml");
            boolean there = Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getName().endsWith("styles.xml"));
            return there
                    && types != null
                    && new String(zip.getInputStream(types).readAllBytes(), StandardCharsets.UTF_8)
                            .contains("spreadsheetml.styles+xml");
        } catch (IOException e) {
            return false;
        }
    }

    /** More than are allowed where the part has a document type. */
    private static long counted(InputStream in, long before) throws IOException {
        byte[] buffer = new byte[8192];
        long total = before;
        boolean first = true;
        for (int read = in.read(buffer); read >= 0 && total <= MOST_BYTES; read = in.read(buffer)) {
            total += read;
            if (first && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                return MOST_BYTES + 1L;
            }
            first = false;
        }
        return total;
    }
}
