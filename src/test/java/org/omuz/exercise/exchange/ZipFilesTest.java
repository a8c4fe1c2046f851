package org.omuz.exercise.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.exercise.check.SmallFiles;
import org.omuz.shared.content.Problems;

class ZipFilesTest {
    private final Problems problems = new Problems();

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipFiles.write(files, out);
        return out.toByteArray();
    }

    @Test
    void whatIsPackedIsUnpackedAndTheBytesAreAlwaysTheSame() throws IOException {
        Map<String, byte[]> files = SmallFiles.sound().files;
        assertArrayEquals(zipped(files), zipped(files));
        assertEquals(files.keySet(), ZipFiles.unpack(zipped(files), problems).keySet());
        assertEquals(0, problems.errors().size());
    }

    @Test
    void aFolderAroundItIsNoMatter() throws IOException {
        Map<String, byte[]> wrapped = new LinkedHashMap<>();
        SmallFiles.sound().files.forEach((name, bytes) -> wrapped.put("small/" + name, bytes));
        assertEquals(
                SmallFiles.sound().files.keySet(),
                ZipFiles.unpack(zipped(wrapped), problems).keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../exercise.yaml",
                "/etc/passwd",
                "documents/../../x.en.md",
                "media\\map.svg",
                "schema/exercise.schema.json",
                "documents/briefing.xx.md",
                "media/run.exe",
                "small/../exercise.yaml",
                "C:/exercise.yaml"
            })
    void pathTricksAndStrangersAreRefused(String name) throws IOException {
        assertTrue(ZipFiles.unpack(zipped(Map.of(name, new byte[] {1})), problems)
                .isEmpty());
        assertEquals(name, problems.errors().get(0).file());
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("exercise.yaml", new byte[] {1});
        files.put("small/exercise.yaml", new byte[] {2});
        ZipFiles.unpack(zipped(files), problems);
        assertEquals("small/exercise.yaml", problems.errors().get(0).file());
    }

    @Test
    void aBombIsRefusedBeforeItUnfolds() throws IOException {
        byte[] bomb = zipped(Map.of("media/bomb.png", new byte[9 << 20]));
        assertTrue(bomb.length < 20_000);
        ZipFiles.unpack(bomb, problems);
        assertEquals("media/bomb.png", problems.errors().get(0).file());
    }

    @Test
    void thereIsAMostOfFiles() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        IntStream.range(0, 500).forEach(i -> many.put("media/m" + i + ".png", new byte[] {1}));
        ZipFiles.unpack(zipped(many), problems);
        assertEquals(1, problems.errors().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a zip file at all"})
    void whatIsNoZipFileIsRefused(String text) {
        ZipFiles.unpack(text.getBytes(), problems);
        assertEquals(1, problems.errors().size());
    }
}
