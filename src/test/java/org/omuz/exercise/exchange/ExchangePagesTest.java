package org.omuz.exercise.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.exercise.check.SmallFiles;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.content.Problems;

@QuarkusTest
@TestSecurity(user = "instructor", roles = "instructor")
class ExchangePagesTest {
    private long id;
    private String base;

    @BeforeEach
    void anExerciseIsDrafted() {
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("instructor"));
        id = SmallExercise.drafted().id;
        base = "/exercises/" + id;
    }

    private static String hash(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Draft.of(Exercise.known(id)).hash());
    }

    private static Response send(String page, byte[] content) {
        Response open = given().get(page);
        return given().redirects()
                .follow(false)
                .cookie("omuz-csrf", open.cookie("omuz-csrf"))
                .multiPart("csrf-token", token(open))
                .multiPart("file", "sent.bin", content, "application/octet-stream")
                .post(page);
    }

    private static String token(Response open) {
        var found = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(open.asString());
        if (!found.find()) {
            throw new AssertionError(open.statusCode() + " without a form");
        }
        return found.group(1);
    }

    private static Response confirm(String preview) {
        Response open = given().get(preview);
        String seal = open.asString().replaceAll("(?s).*name=\"seal\" value=\"([^\"]*)\".*", "$1");
        return given().redirects()
                .follow(false)
                .cookie("omuz-csrf", open.cookie("omuz-csrf"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", token(open))
                .formParam("seal", seal)
                .post(preview);
    }

    private static String preview(Response sent) {
        String location = sent.then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/exercises"));
    }

    @Test
    void anArchiveComesBackAsTheSameExercise() throws IOException {
        byte[] zip = given().get(base + "/archive.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String same = preview(send("/exercises/import", zip));
        given().get(same).then().body(containsString("the same already"));
        Map<String, byte[]> files = new TreeMap<>(ZipFiles.unpack(zip, new Problems()));
        String code = QuarkusTransaction.requiringNew().call(() -> Exercise.known(id).code);
        String other = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        files.put(
                "exercise.yaml",
                new String(files.get("exercise.yaml"), "UTF-8")
                        .replace(code, other)
                        .getBytes("UTF-8"));
        ByteArrayOutputStream renamed = new ByteArrayOutputStream();
        ZipFiles.write(files, renamed);
        String preview = preview(send("/exercises/import", renamed.toByteArray()));
        given().get(preview).then().statusCode(200).body(containsString("becomes a new draft"));
        String made = confirm(preview).then().statusCode(303).extract().header("Location");
        byte[] again = given().get(made + "/archive.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        org.junit.jupiter.api.Assertions.assertArrayEquals(renamed.toByteArray(), again);
        given().get(preview).then().statusCode(404);
    }

    @Test
    void aSpoiltArchiveIsRefusedWithFileLineAndField() throws IOException {
        SmallFiles small = SmallFiles.sound().replace("from: \"headquarters\"", "from: \"nobody\"");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ZipFiles.write(small.files, zip);
        send("/exercises/import", zip.toByteArray())
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("exercise.yaml:"),
                        containsString("injects[3].from"),
                        containsString("neither a sender nor a team nobody")));
        send("/exercises/import", new byte[] {1, 2, 3}).then().statusCode(422).body(containsString("not a ZIP file"));
    }

    @Test
    void ourOwnWorkbookComesBackAsNoChange() {
        for (String language : List.of("en", "ru")) {
            byte[] book = given().cookie("omuz-language", language)
                    .get(base + "/sheet/msel.xlsx")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            String before = hash(id);
            given().get(preview(send(base + "/sheet", book)))
                    .then()
                    .statusCode(200)
                    .body(containsString("nothing to take in"));
            assertEquals(before, hash(id));
        }
    }

    @Test
    void whatTheSpreadsheetShowsOtherwiseThanItIsReadIsSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("MSEL");
            String[] heads = {"MSEL no.", "Subject (en)", "Notes (en)"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            for (int row = 1; row <= 4; row++) {
                sheet.value(row, 0, "4" + row);
                sheet.value(row, 1, "Line " + row);
            }
            sheet.hideRow(1);
            sheet.formula(2, 2, "1+1");
            sheet.range(3, 2, 4, 2).merge();
            sheet.value(4, 2, 7);
            sheet.finish();
        }
        byte[] broken = rewritten(
                out.toByteArray(),
                xml -> xml.replaceFirst("<c r=\"C5\"[^>]*><v>7</v></c>", "<c r=\"C5\" t=\"e\"><v>#REF!</v></c>"));
        given().get(preview(send(base + "/sheet", broken)))
                .then()
                .body(containsString("hidden in the workbook"))
                .body(containsString("A formula; what it came to"))
                .body(containsString("The cells C4:C5 are merged"))
                .body(containsString("holds the error #REF!"))
                .body(containsString("Line 3"));
    }

    @Test
    void bombsAndDocumentTypesAreNotUnpacked() throws IOException {
        byte[] book = given().get(base + "/sheet/msel.xlsx").then().extract().asByteArray();
        byte[] typed =
                rewritten(book, xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet"));
        send(base + "/sheet", typed).then().statusCode(422).body(containsString("not an XLSX workbook"));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int megabyte = 0; megabyte <= 101; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        }
        send(base + "/sheet", bomb.toByteArray()).then().statusCode(422).body(containsString("not an XLSX workbook"));
    }

    private static byte[] rewritten(byte[] book, UnaryOperator<String> sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Files.write(Path.of("target", "msel.xlsx"), book);
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                boolean rewrites = entry.getName().equals("xl/worksheets/sheet1.xml");
                to.write(
                        rewrites
                                ? sheet.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }

    @Test
    void reorderedColumnsAndAnUnknownOneAreRead() throws IOException {
        byte[] book = given().get(base + "/sheet/msel.xlsx").then().extract().asByteArray();
        assertTrue(sheet(book).replace("&#xb7;", "·").contains("EXERCISE · MSEL"));
        List<List<String>> rows = rows(book);
        for (List<String> row : rows) {
            Collections.reverse(row);
            row.add(0, row == rows.get(0) ? "Weather" : "fine");
        }
        int subject = rows.get(0).indexOf("Subject (en)");
        rows.get(2).set(subject, "Reading at the wall");
        String preview = preview(send(base + "/sheet", workbook(rows)));
        given().get(preview)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Weather"),
                        containsString("Subject (en)"),
                        containsString("Reading at the wall")));
        confirm(preview).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Inject two = MselInject.of(id).get(1).content;
            assertEquals(SmallExercise.both("Reading at the wall", "140 мкЗв/ч"), two.subject());
            assertEquals(5, MselInject.of(id).size());
        });
    }

    @Test
    void aForeignWorkbookIsMappedByNameAndWhatIsNotUnderstoodIsReported() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Master scenario events list"),
                List.of("Inject No", "DTG", "Channel", "Sender", "Recipient", "Title", "Message", "Objective"),
                List.of(
                        "10",
                        "020850 MAR 26",
                        "Radio",
                        "Monitor console",
                        "Customs; border",
                        "Second alarm",
                        "Again",
                        "O1"),
                List.of("11", "soon", "Radio", "console", "customs", "x", "y", ""),
                List.of("12", "00:30", "smoke signals", "console", "customs", "x", "y", ""),
                List.of("13", "00:30", "телефон", "штаб", "все", "=HYPERLINK(1)", "y", "O9"),
                List.of("14", "00:30", "телефон", "штаб", "все", "Звонок", "y", ""),
                List.of("14", "00:30", "телефон", "штаб", "все", "Звонок", "y", ""));
        String preview = preview(send(base + "/sheet", workbook(rows)));
        given().get(preview)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("“soon” is not understood"),
                        containsString("“smoke signals”"),
                        containsString("no objective “O9”"),
                        containsString("14 is in the sheet twice")));
        confirm(preview).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Inject ten = MselInject.<MselInject>find("exercise.id = ?1 and number = '10'", id)
                    .firstResult()
                    .content;
            assertEquals("00:20", ten.at());
            assertEquals(List.of("customs", "border"), ten.to());
            assertEquals("console", ten.from());
            assertEquals("T1", ten.task());
            assertEquals(Inject.Channel.RADIO, ten.channel());
            Inject fourteen = MselInject.<MselInject>find("exercise.id = ?1 and number = '14'", id)
                    .firstResult()
                    .content;
            assertEquals(List.of("all"), fourteen.to());
            assertEquals(7, MselInject.of(id).size());
        });
    }

    @Test
    void aRowThatIsTooLongStaysOut() throws IOException {
        byte[] sent = workbook(List.of(List.of("MSEL no.", "Subject"), List.of("1", "x".repeat(201))));
        given().get(preview(send(base + "/sheet", sent)))
                .then()
                .statusCode(200)
                .body(containsString("No more than 200 letters in one language; here are 201."));
    }

    @Test
    void whatIsNoMselIsRefused() throws IOException {
        send(base + "/sheet", "not a workbook".getBytes())
                .then()
                .statusCode(422)
                .body(containsString("not an XLSX workbook"));
        send(base + "/sheet", workbook(List.of(List.of("A", "B"), List.of("1", "2"))))
                .then()
                .statusCode(422)
                .body(containsString("No column is named MSEL no."));
        List<List<String>> many = new ArrayList<>(List.of(List.of("MSEL no.", "Subject")));
        for (int i = 0; i < 10_050; i++) {
            many.add(List.of("" + i % 999, "x"));
        }
        send(base + "/sheet", workbook(many)).then().statusCode(422).body(containsString("more than"));
    }

    @Test
    void aPreviewThatWasOvertakenIsNotApplied() {
        byte[] book = given().get(base + "/sheet/msel.xlsx").then().extract().asByteArray();
        QuarkusTransaction.requiringNew().run(() -> MselInject.delete("exercise.id = ?1 and number = '4'", id));
        String preview = preview(send(base + "/sheet", book));
        String page = given().get(preview).asString();
        QuarkusTransaction.requiringNew().run(() -> MselInject.delete("exercise.id = ?1 and number = '3a'", id));
        Response open = given().get(preview);
        given().redirects()
                .follow(false)
                .cookie("omuz-csrf", open.cookie("omuz-csrf"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", token(open))
                .formParam("seal", page.replaceAll("(?s).*name=\"seal\" value=\"([^\"]*)\".*", "$1"))
                .post(preview)
                .then()
                .statusCode(409)
                .body(containsString("Nothing was written"));
    }

    private static List<List<String>> rows(byte[] book) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Row> read = workbook.getFirstSheet().read();
            int width = read.get(0).getCellCount();
            for (Row row : read) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    cells.add(
                            i < row.getCellCount() && row.getCell(i) != null
                                    ? row.getCell(i).getText()
                                    : "");
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("MSEL");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
            sheet.finish();
        }
        return out.toByteArray();
    }

    /** XML of the first sheet. */
    private static String sheet(byte[] book) throws IOException {
        Path file = Files.write(Path.of("target", "msel.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
