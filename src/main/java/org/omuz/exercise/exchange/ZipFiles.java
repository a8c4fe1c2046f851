package org.omuz.exercise.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.omuz.course.content.MediaCheck;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.shared.content.Problems;

/** The exchange format as a ZIP file. Nothing an archive says of itself is believed: bytes are counted as they come. */
public final class ZipFiles {
    static final int MOST_ENTRIES = 400;
    private static final int MOST_MEGABYTES = 64;
    private static final int LARGEST_MEGABYTES = 10;
    private static final int MOST_RATIO = 100;
    /** Below this a high ratio does no harm: a few repeated lines compress well. */
    private static final int HARMLESS = 1 << 20;

    private static final long FIXED_TIME = 315_619_200_000L;
    private static final Pattern NAME = Pattern.compile(
            "exercise\\.yaml|documents/[a-z][a-z0-9-]{0,63}\\.(?:en|ru|tg|prs)\\.md|media/" + MediaCheck.NAME);
    private static final Pattern WRAPPED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}/(.+)");

    private final Problems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final long most;
    private long total;

    private ZipFiles(Problems problems, long most) {
        this.problems = problems;
        this.most = most;
    }

    /** Name to bytes; with the problems noted, where the archive may not be taken in. */
    static SortedMap<String, byte[]> unpack(byte[] archive, Problems problems) {
        long byRatio = Math.max(HARMLESS, (long) archive.length * MOST_RATIO);
        ZipFiles zip = new ZipFiles(problems, Math.min((long) MOST_MEGABYTES << 20, byRatio));
        zip.read(archive);
        return zip.files;
    }

    private void read(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    error("", m -> m.zipTooManyEntries(MOST_ENTRIES));
                    return;
                }
                if (!entry.isDirectory() && !take(entry.getName(), zip)) {
                    return;
                }
            }
            if (entries == 0) {
                error("", ExerciseMessages::zipUnreadable);
            }
        } catch (IOException | IllegalArgumentException e) {
            error("", ExerciseMessages::zipUnreadable);
        }
    }

    /** False where reading on would be unsafe. */
    private boolean take(String path, ZipInputStream zip) throws IOException {
        String name = unwrapped(path);
        if (!NAME.matcher(name).matches()) {
            error(path, ExerciseMessages::zipUnknownName);
            return true;
        }
        byte[] bytes = bytes(zip);
        if (bytes == null) {
            error(path, m -> m.zipTooLarge(LARGEST_MEGABYTES, MOST_MEGABYTES, MOST_RATIO));
            return false;
        }
        if (files.putIfAbsent(name, bytes) != null) {
            error(path, ExerciseMessages::zipTwice);
        }
        return true;
    }

    /** Whoever zips a folder gets its name before everything. */
    private static String unwrapped(String path) {
        if (NAME.matcher(path).matches()) {
            return path;
        }
        var wrapped = WRAPPED.matcher(path);
        return wrapped.matches() ? wrapped.group(1) : path;
    }

    private byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > most || out.size() + read > LARGEST_MEGABYTES << 20) {
                return null;
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private void error(String file, java.util.function.Function<ExerciseMessages, String> message) {
        problems.error(file, 0, "", ExerciseMessages.class, message);
    }

    /** The same files always make the same bytes. */
    public static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(FIXED_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
