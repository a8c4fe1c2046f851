package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;

/**
 * Lays what the package is made of (target/bom.json) beside the advisories that are known here, without asking anybody.
 * It knows what was gathered on the day named in the list and no more; the report says so.
 */
class KnownVulnerabilitiesIT {
    private static final Path PARTS = Path.of("target", "bom.json");
    private static final Path ADVISORIES = Path.of("src", "test", "resources", "advisories", "known.csv");
    private static final Path REPORT = Path.of("target", "known-vulnerabilities.txt");

    @Test
    void noPartHasOneThatDoesHarmHere() throws IOException {
        Map<String, String> parts = parts();
        assertTrue(parts.containsKey("io.quarkus:quarkus-rest"), "no list of parts");
        List<String> report = new ArrayList<>(Files.readAllLines(ADVISORIES).subList(0, 3));
        List<String> harmful = new ArrayList<>();
        for (CSVRecord advisory : advisories()) {
            String version = parts.get(advisory.get("part"));
            String mended = advisory.get("mended");
            boolean affected = version != null
                    && (mended.isEmpty()
                            || new ComparableVersion(version).compareTo(new ComparableVersion(mended)) < 0);
            String line = "%s %s %s"
                    .formatted(advisory.get("id"), advisory.get("part"), version == null ? "is no part" : version);
            if (affected && advisory.get("harmless").isBlank()) {
                harmful.add(line + ", mended in " + mended);
            }
            report.add(line + (affected ? ": open; " + advisory.get("harmless") : ": mended"));
        }
        report.add("%d parts, %d advisories, %d harmful".formatted(parts.size(), report.size() - 3, harmful.size()));
        Files.write(REPORT, report);
        assertEquals(List.of(), harmful);
    }

    private static Map<String, String> parts() throws IOException {
        assertTrue(Files.exists(PARTS), PARTS + " is missing: Maven makes it with the package, but not offline (-o)");
        Map<String, String> parts = new HashMap<>();
        for (JsonNode part : new ObjectMapper().readTree(PARTS.toFile()).get("components")) {
            parts.put(
                    part.path("group").asText() + ":" + part.get("name").asText(),
                    part.get("version").asText());
        }
        return parts;
    }

    private static List<CSVRecord> advisories() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader lines = Files.newBufferedReader(ADVISORIES)) {
            return format.parse(lines).getRecords();
        }
    }
}
