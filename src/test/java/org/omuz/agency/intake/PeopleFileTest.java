package org.omuz.agency.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.table.CsvCell;

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
        assertEquals(
                List.of(2L, 5L),
                file.entries().stream().map(PeopleFile.Entry::line).toList());
    }

    @Test
    void whatExcelSavesInRussianWindowsIsRead() {
        String text = HEADER + "A-1,Кодиров,Фаррух,CUS\n";
        for (Charset charset :
                List.of(Charset.forName("windows-1251"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            PeopleFile file = PeopleFile.read(text.getBytes(charset));
            assertEquals("Кодиров", file.entries().get(0).cell("family_name"), charset.name());
            assertEquals(charset.name().startsWith("w") ? 1 : 0, file.notes().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866", "ISO-8859-5", "windows-1252"})
    void anEncodingThatWouldComeInGarbledIsRefusedWithTheLine(String charset) {
        String name = charset.endsWith("2") ? "M\u00fcller,Jos\u00e9 \u00c4ngel" : "Кодиров,Фаррух";
        byte[] bytes = (HEADER + "A-1,Kodirov,F,CUS\nA-2," + name + ",CUS\n").getBytes(Charset.forName(charset));
        assertTrue(refusal(bytes).contains("line 3"), () -> refusal(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whatPartsCellsIsFoundOrSaid(String by) {
        String text =
                "Список сотрудников, по состоянию на 22.11.2026\n\nТаб. №,Фамилия,Имя,Ведомство\n7,Намунаев,Алӣ,CUS\n"
                        .replace(",", by);
        assertEquals("Намунаев", read(text).entries().get(0).cell("family_name"));
        assertEquals(
                "Намунаев", read("sep=" + by + "\r\n" + text).entries().get(0).cell("family_name"));
        assertEquals(5, read("sep=" + by + "\r\n" + text).entries().get(0).line());
    }

    @Test
    void aColumnNamedTwiceIsRefusedByBothItsNames() {
        assertTrue(refusal("Фамилия," + HEADER + "B,A-1,B,C,CUS\n").contains("Фамилия (1), family_name (3)"));
    }

    @Test
    void aWordForTwoThingsGivesWayToAPlainOne() {
        PeopleFile file = read("Таб. №;Фамилия;Служба;Ведомство\nA-1;B;Застава;CUS\n");
        assertEquals("CUS", file.entries().get(0).cell("agency"));
        assertTrue(file.notes()
                .get(0)
                .apply(Rejected.wording(AgencyMessages.class, Language.RU))
                .contains("Служба"));
        assertEquals(
                "CUS",
                read("Таб. №;Фамилия;Служба\nA-1;B;CUS\n").entries().get(0).cell("agency"));
    }

    @Test
    void cellsBeyondTheHeaderAreKeptToBeNamed() {
        assertEquals(
                List.of("surplus", "cells"),
                read(HEADER + "A-1,B,C,CUS,surplus,,cells\n").entries().get(0).surplus());
        assertEquals(
                List.of(), read(HEADER + "A-1,B,C,CUS,,\n").entries().get(0).surplus());
    }

    @Test
    void namesInOneColumnAreParted() {
        PeopleFile file = read("Таб. номер;ФИО;Ведомство\nA-1;Намунаев Алӣ Валиевич;CUS\nA-2;Гулаб;CUS\n");
        assertEquals("Алӣ Валиевич", file.entries().get(0).cell("given_name"));
        assertEquals("Гулаб", file.entries().get(1).cell("family_name"));
        assertEquals(1, file.notes().size());
    }

    @Test
    void missingColumnsAreNamed() {
        assertTrue(refusal("personnel_number,rank\nA-1,B\n").contains("Family name, Agency"));
    }

    @Test
    void anOpenQuotationMarkAndNoRowsAreRefused() {
        assertTrue(refusal(HEADER + "A-1,\"B,C,CUS\n").contains("CSV"));
        assertTrue(refusal(HEADER).contains("no rows"));
    }

    @Test
    void aHundredThousandRowsAreRefusedWithTheLimit() {
        assertTrue(refusal(HEADER + "A-1,B,C,CUS\n".repeat(100_000)).contains("20,000")
                || refusal(HEADER + "A-1,B,C,CUS\n".repeat(100_000)).contains("20000"));
    }

    @Test
    void unknownColumnsAreIgnoredByName() {
        PeopleFile file = read("shoe_size,," + HEADER + "44,lost,A-1,B,C,CUS\n");
        String said = file.notes().get(0).apply(Rejected.wording(AgencyMessages.class, Language.EN));
        assertTrue(said.contains("shoe_size") && said.contains("lost"), said);
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
        return assertThrows(org.omuz.shared.Rejected.class, () -> PeopleFile.read(bytes))
                .getMessage();
    }
}
