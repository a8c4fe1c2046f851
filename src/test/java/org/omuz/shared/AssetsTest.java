package org.omuz.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/omuz");
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_LINE = 120;
    private static final Pattern NAMED = Pattern.compile("\\{asset:of\\('([^']+)'\\)}");
    private static final Pattern BY_HAND = Pattern.compile("[\"']/omuz/[\\w.-]+\\.(css|js|svg)");

    @Test
    void anAddressBearsAPrintOfItsFile() {
        assertTrue(Assets.of("omuz.css").matches("/omuz/omuz\\.css\\?[0-9a-f]{8}"), Assets.of("omuz.css"));
        assertNotEquals(
                Assets.of("omuz.css").replaceAll(".*\\?", ""),
                Assets.of("print.css").replaceAll(".*\\?", ""));
        assertThrows(IllegalArgumentException.class, () -> Assets.of("gone.css"));
    }

    /** The facilitator's page reads both: what scrolls in the control room filled a fifth of the window there. */
    @Test
    void theControlRoomAndTheDiscussionStyleNothingOfTheSameName() throws IOException {
        Pattern talk = Pattern.compile("\\.talk(-[a-z]+)?\\b");
        assertTrue(talk.matcher(sent("discussion.css")).find());
        assertEquals(
                List.of(),
                talk.matcher(sent("control.css"))
                        .results()
                        .map(found -> found.group())
                        .toList());
    }

    @Test
    void templatesNameAssetsThatThereAreAndWriteNoAddressByHand() throws IOException {
        List<String> faults = new ArrayList<>();
        int named = 0;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String template = Files.readString(file);
                for (Matcher asset = NAMED.matcher(template); asset.find(); named++) {
                    if (!Files.exists(Path.of("src/main/resources/META-INF/resources/omuz", asset.group(1)))) {
                        faults.add(file + " names " + asset.group(1));
                    }
                }
                BY_HAND.matcher(template).results().forEach(found -> faults.add(file + " writes " + found.group()));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(named > 100, named + " assets in templates");
    }

    @Test
    void aStyleSheetIsSentWithItsPartsAndWithoutWhatOnlyAnAuthorReads() {
        String sent = sent("print.css");
        assertTrue(sent.startsWith("@page {\nsize:"), sent.substring(0, 40));
        assertTrue(sent.contains(".mx-legend summary {"), "the last part of it");
        assertFalse(sent.contains("@import") || sent.contains("/*"), sent);
    }

    @Test
    void stylesAndScriptsAreLaidOutToBeRead() throws IOException {
        Pattern twoInALine = Pattern.compile("^(?!/\\*).*[;{}]\\s*\\S");
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(ASSETS)) {
            for (Path file : files.filter(AssetsTest::isWritten).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > LONGEST_FILE) {
                    faults.add(file.getFileName() + " has " + lines.size() + " lines");
                }
                for (int line = 0; line < lines.size(); line++) {
                    boolean style = file.toString().endsWith(".css");
                    if (lines.get(line).length() > LONGEST_LINE
                            || style && twoInALine.matcher(lines.get(line)).find()) {
                        faults.add(file.getFileName() + ":" + (line + 1) + " " + lines.get(line));
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static boolean isWritten(Path file) {
        return file.toString().matches(".*\\.(css|js)");
    }

    private static String sent(String file) {
        return new String(Assets.content(file), StandardCharsets.UTF_8);
    }
}
