package org.omuz.agency.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.shared.CsvCell;

/** With a container only because refusals are worded by it. */
@QuarkusTest
class PeopleFileTest {
    private static final String HEADER = "personnel_number,family_name,given_name,agency\n";

    @Test
    void commaAndSemicolonAndByteOrderMarkAreRead() {
        PeopleFile comma = read("\uFEFF" + HEADER + "A-1,Қодиров,Фаррух,CUS\n");
        PeopleFile semicolon = read(HEADER.replace(',', ';') + "A-1;\"Қодиров\";Фаррух;CUS\r\n");
        assertEquals(comma.entries(), semicolon.entries());
        assertEquals("Қодиров", comma.entries().get(0).cell("family_name"));
    }

    @Test
    void linesAreThoseOfTheFile() {
        PeopleFile file = read(HEADER + "A-1,\"Two\nlines\",B,CUS\n\nA-2,C,D,CUS\n");
        assertEquals(List.of(2L, 5L), file.entries().stream().map(PeopleFile.Entry::line).toList());
    }

    @Test
    void anEncodingOtherThanUtf8IsRefusedWithTheLine() {
        byte[] cyrillic = (HEADER + "A-1,Kodirov,F,CUS\nA-2,Кодиров,Ф,CUS\n").getBytes(Charset.forName("windows-1251"));
        assertTrue(refusal(cyrillic).contains("line 3"));
        assertTrue(refusal((HEADER + "A-1,B,C,CUS\n").getBytes(StandardCharsets.UTF_16)).contains("UTF-8"));
    }

    @Test
    void missingColumnsAreNamed() {
        assertTrue(refusal("personnel_number,given_name\nA-1,B\n").contains("family_name, agency"));
    }

    @Test
    void anOpenQuotationMarkAndNoRowsAreRefused() {
        assertTrue(refusal(HEADER + "A-1,\"B,C,CUS\n").contains("CSV"));
        assertTrue(refusal(HEADER).contains("no rows"));
    }

    @Test
    void aHundredThousandRowsAreRefusedWithTheLimit() {
        assertTrue(refusal(HEADER + "A-1,B,C,CUS\n".repeat(100_000)).contains("20,000") || refusal(HEADER + "A-1,B,C,CUS\n".repeat(100_000)).contains("20000"));
    }

    @Test
    void unknownColumnsAreIgnoredByName() {
        assertEquals(List.of("shoe_size"), read("shoe_size," + HEADER + "44,A-1,B,C,CUS\n").ignoredColumns());
    }

    @Test
    void cellsThatBeginFormulasLeaveAsText() {
        assertEquals("'=1+1", CsvCell.of("=1+1"));
        assertEquals("Қодиров", CsvCell.of("Қодиров"));
        assertEquals("", CsvCell.of(null));
    }

    private static PeopleFile read(String text) {
        return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(org.omuz.shared.Rejected.class, () -> PeopleFile.read(bytes)).getMessage();
    }
}
