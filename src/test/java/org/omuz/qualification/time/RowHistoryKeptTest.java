package org.omuz.qualification.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table whose rows have a history is only added to: what was known then must be readable for ever. */
class RowHistoryKeptTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern VERSIONED =
            Pattern.compile("create table (\\w+) \\(((?!create table).)*?\\) with system versioning", Pattern.DOTALL);
    private static final Pattern ADDITION =
            Pattern.compile("add (column )?\\w+ [\\w()]+( \\(?[\\d, ]+\\)?)? null|add (unique )?(key|index) .*");
    /** The key that forbade a second completion. */
    private static final Set<String> ALLOWED = Set.of("drop key award_once");

    private final Map<String, String> migrations = new TreeMap<>();
    private final Set<String> versioned = new TreeSet<>();

    RowHistoryKeptTest() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                migrations.put(
                        file.getFileName().toString(),
                        Files.readString(file)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("--.*", "")
                                .replaceAll("\\s+", " "));
            }
        }
        migrations.values().forEach(sql -> {
            Matcher found = VERSIONED.matcher(sql);
            while (found.find()) {
                versioned.add(found.group(1));
            }
        });
    }

    @Test
    void theTablesThatPagesAskAboutThePastHaveAHistory() {
        assertTrue(versioned.containsAll(Set.of("award", "posting", "staffing_minimum")), versioned.toString());
    }

    @Test
    void noMigrationTakesAnythingFromThem() {
        List<String> faults = new ArrayList<>();
        migrations.forEach((name, sql) -> {
            for (String statement : sql.split(";")) {
                faults.addAll(faults(name, statement.strip(), sql));
            }
        });
        assertEquals(List.of(), faults);
    }

    private List<String> faults(String name, String statement, String all) {
        List<String> faults = new ArrayList<>();
        for (String table : versioned) {
            if (statement.matches(
                    "(drop table( if exists)?|truncate( table)?|delete history from) " + table + "\\b.*")) {
                faults.add(name + ": " + statement);
            }
            Matcher altered = Pattern.compile("alter table " + table + " (.*)").matcher(statement);
            if (altered.matches()) {
                if (!all.contains("system_versioning_alter_history = keep")) {
                    faults.add(name + " alters " + table + " without keeping its history");
                }
                // a comma within brackets separates the columns of a key
                for (String clause : altered.group(1).split(",(?![^(]*\\))")) {
                    String change = clause.strip();
                    if (!ADDITION.matcher(change).matches() && !ALLOWED.contains(change)) {
                        faults.add(name + ": " + change);
                    }
                }
            }
        }
        return faults;
    }
}
