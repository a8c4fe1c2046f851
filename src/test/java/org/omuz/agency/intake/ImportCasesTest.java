package org.omuz.agency.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.training.Forms;

/** Files as they came from elsewhere: what the preview says is what confirming does, and nothing of a file is dropped in silence. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class ImportCasesTest {
    private static final String IMPORT = "/centre/people/import";
    private static final String HEADER = "personnel_number;family_name;given_name;agency\n";
    private static final String POSTED = "personnel_number;family_name;given_name;agency;duty_station;role;posted_from\n";

    private final String number = "I-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @BeforeEach
    void thereAreAgencies() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
        Officers.station("T-BORDER-GATE", "T-BORDER");
    }

    @Test
    void twoPostingsAreWritten() {
        String preview = sent(POSTED + number + "A;Намунаев;Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22\n"
                + number + "B;Мисолова;Зебо;t-customs;t-customs-bridge;flo-cu;22.11.2026\n");
        given().get(preview).then().body(containsString("Every row of the file is sound"));
        confirmed(preview);
        for (String who : List.of("A", "B")) {
            Posting posting = posting(number + who);
            assertEquals(LocalDate.of(2026, 11, 22), posting.startsOn);
            assertEquals("FLO-CU", posting.role);
        }
    }

    @Test
    void persianDigitsAndUnseenMarksAreReadAsTheyAreMeant() {
        String preview = sent("personnel_number;family_name;given_name;agency;email\n"
                + number + "-۰۰۱۳;Намунаев;Алӣ;T-CUSTOMS;" + number + "@officers.\u200Bexample\n");
        confirmed(preview);
        assertEquals(number + "@officers.example", known(number + "-0013").email);
        given().get(sent(HEADER + number + "-۰۰۱۳;Намунаев;Алӣ;T-CUSTOMS\n")).then().body(containsString("nothing to write"));
        String again = sent("personnel_number;family_name;given_name;agency;email\n"
                + number + "-X;Намунаев;Валӣ;T-CUSTOMS;" + number + "@OFFICERS.example\u200B\n");
        given().get(again).then().body(containsString("Another person has this e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-01-01", "garbage", "22.11.26", "2099-01-01", "1026-11-22"})
    void aDateThatIsNoneIsABadRowWithItsValue(String date) {
        String preview = sent(POSTED + number + ";Намунаев;Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;" + date + "\n");
        given().get(preview).then().body(containsString("<code>" + date + "</code>"), containsString("nothing to write"));
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        assertTrue(refused("personnel_number,family_name,given_name,agency,agency\nT-9116,Намунаев,Алӣ,TJ-CU-1,TJ-BT\n")
                .contains("agency (4), agency (5)"));
    }

    @Test
    void cellsBeyondTheHeaderMakeTheRowBad() {
        String preview = sent(HEADER + number + ";Намунаев;Алӣ;T-CUSTOMS;surplus;cells\n");
        given().get(preview).then().body(containsString("surplus · cells"), containsString("more cells than the header"));
    }

    @Test
    void moreBadRowsThanAPageShowsAreInTheFile() {
        StringBuilder file = new StringBuilder(HEADER).append(number).append(";Намунаев;Алӣ;T-CUSTOMS\n");
        for (int n = 0; n < 251; n++) {
            file.append(number).append('-').append(n).append(";Намунаев;Алӣ;NOWHERE\n");
        }
        String preview = sent(file.toString());
        given().get(preview).then().body(containsString("href=\"" + preview + "/refused.xlsx\""), containsString("51"));
        String csv = given().get(preview + "/refused").then().statusCode(200).extract().asString();
        assertEquals(252, csv.lines().count());
        assertTrue(csv.contains(number + "-250") && csv.contains("NOWHERE"), csv.substring(csv.length() - 300));
        given().get(preview + "/refused.xlsx").then().statusCode(200);
        confirmed(preview);
        given().get(preview + "/refused").then().statusCode(404);
    }

    @Test
    void aRoleOrDateWithoutAStationIsSaid() {
        String preview = sent(POSTED + number + ";Намунаев;Алӣ;T-CUSTOMS;;XXX;garbage\n" + number + "B;Мисолова;Зебо;T-CUSTOMS;;;2026-11-01\n");
        given().get(preview).then().body(containsString("<code>XXX</code>"), containsString("<code>2026-11-01</code>"));
        given().get(preview).then().body(containsString("without a duty station"), containsString("nothing to write"));
    }

    @Test
    void aNumberThatLooksLikeAnotherIsTakenOnlyWhenTicked() {
        String latin = "T" + number;
        confirmed(sent(HEADER + latin + ";Намунаев;Алӣ;T-CUSTOMS\n"));
        String cyrillic = "\u0422" + number;
        String preview = sent(HEADER + cyrillic + ";Намунаев;Алӣ;T-CUSTOMS\n");
        given().get(preview).then().body(containsString("looks like " + latin), containsString("same name in the same agency"));
        confirmed(preview);
        given().get(preview).then().body(containsString("Lines that were left out: 2"));
        assertEquals(0, count(cyrillic));
        confirmed(sent(HEADER + cyrillic + ";Намунаев;Алӣ;T-CUSTOMS\n"), "take", "2");
        assertEquals(1, count(cyrillic));
    }

    @Test
    void anotherPersonUnderAKnownNumberIsLoudAndTheOldStaysInTheTrail() {
        confirmed(sent(POSTED + number + ";Қодиров;Фаррух;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-01-05\n"));
        String file = HEADER + number + ";Намунаев;Алӣ;T-BORDER\n";
        String preview = sent(file);
        given().get(preview)
                .then()
                .body(containsString("The number belongs to Қодиров Фаррух"), containsString("serves in T-CUSTOMS"))
                .body(containsString("<del><bdi>Қодиров</bdi></del> → <ins><bdi>Намунаев</bdi></ins>"))
                .body(containsString("Posting at T-CUSTOMS-BRIDGE"));
        confirmed(preview);
        assertEquals("Қодиров", known(number).familyName);
        confirmed(sent(file), "take", "2", "end", "2");
        assertEquals("Намунаев", known(number).familyName);
        assertTrue(posting(number).endsOn != null);
        given().get("/centre/audit").then().body(containsString("<bdi>Қодиров</bdi> → <bdi>Намунаев</bdi>"), containsString("<bdi>T-CUSTOMS</bdi> → <bdi>T-BORDER</bdi>"));
    }

    @Test
    void aPostingThatHasNotBegunIsRemovedWithTheAgencyItWasFor() {
        Officers.agency("T-BORDER");
        Person officer = Officers.customsOfficer();
        QuarkusTransaction.requiringNew().run(() ->
                Posting.update("startsOn = ?1 where person.id = ?2", java.time.LocalDate.now().plusDays(20), officer.id));
        String preview = sent(HEADER + officer.personnelNumber + ";Қодиров;Фаррух;T-BORDER\n");
        given().get(preview).then().body(containsString("has not begun and is removed"));
        confirmed(preview, "take", "2", "end", "2");
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Posting.count("person.id", officer.id)));
    }

    @Test
    void oneNameIsEnoughAndIsNotDoubled() {
        confirmed(sent(HEADER + number + ";-;Гулаб;T-CUSTOMS\n"));
        assertEquals("Гулаб", known(number).fullName());
        given().get(sent(HEADER + number + ";;Гулаб;T-CUSTOMS\n")).then().body(containsString("nothing to write"));
        given().get(sent(HEADER + number + ";Гулаб;—;T-CUSTOMS\n")).then().body(containsString("nothing to write"));
        given().get(sent(HEADER + number + "B;—;-;T-CUSTOMS\n")).then().body(containsString("One name alone is enough"));
    }

    @Test
    void anotherFirstDayOfAKnownPostingIsSaidNotTaken() {
        confirmed(sent(POSTED + number + ";Намунаев;Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-01-05\n"));
        String preview = sent(POSTED + number + ";Намунаев;Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-02-05\n");
        given().get(preview).then().body(containsString("the date of the file is not taken"));
    }

    @Test
    void lostLettersAndErrorsOfTheSheetAreNotStored() {
        String preview = sent("personnel_number;family_name;given_name;agency;rank\n" + number + ";?од?ров;Фаррух;T-CUSTOMS;\n"
                + number + "B;Намунаев;Алӣ;T-CUSTOMS;#Н/Д\n");
        given().get(preview).then().body(containsString("Letters were lost"), containsString("error here"), containsString("nothing to write"));
    }

    @Test
    void aWorkbookIsTakenLikeATextFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            book.newWorksheet("Титул").value(0, 0, "Список");
            Worksheet people = book.newWorksheet("Люди");
            people.value(0, 0, "Сотрудники");
            List<String> heads = List.of("Табельный номер", "Фамилия", "Имя", "Ведомство", "Место службы", "Роль", "Служит с", "Прим.");
            for (int i = 0; i < heads.size(); i++) {
                people.value(2, i, heads.get(i));
            }
            List<String> cells = List.of("", "Намунаев", "Алӣ", "T-CUSTOMS", "T-CUSTOMS-BRIDGE", "flo-cu");
            people.value(3, 0, 7_000_000_000L + number.hashCode());
            for (int i = 1; i < cells.size(); i++) {
                people.value(3, i, cells.get(i));
            }
            people.value(3, 6, LocalDate.of(2026, 11, 22));
            people.style(3, 6).format("dd.mm.yyyy").set();
            book.finish();
        }
        String preview = sent(bytes.toByteArray());
        given().get(preview).then().body(containsString("Титул"), containsString("Прим."), containsString("above the header row"));
        confirmed(preview);
        assertEquals(LocalDate.of(2026, 11, 22), posting(Long.toString(7_000_000_000L + number.hashCode())).startsOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "prs"})
    void aTemplateOfEveryLanguageIsReadBack(String language) {
        for (String kind : List.of("csv", "xlsx")) {
            byte[] template = given().cookie("omuz-language", language).get(IMPORT + "/template." + kind).asByteArray();
            assertTrue(refused(template).contains("no rows"), kind);
        }
        byte[] csv = given().cookie("omuz-language", language).get(IMPORT + "/template.csv").asByteArray();
        String filled = new String(csv, StandardCharsets.UTF_8).replace("EXAMPLE-001", number).replace("example@", number + "@");
        PeopleFile file = PeopleFile.read(filled.getBytes(StandardCharsets.UTF_8));
        assertEquals(PeopleFile.COLUMNS.stream().sorted().toList(), file.entries().get(0).cells().keySet().stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1000})
    void filesOfEverySizeAreWrittenWithTheirPostings(int rows) {
        String file = IntStream.range(0, rows)
                .mapToObj(i -> number + "-" + rows + "-" + i + ";Намунаев" + "а".repeat(i % 5) + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22")
                .collect(Collectors.joining("\n"));
        confirmed(sent(POSTED + file));
        String like = number + "-" + rows + "-%";
        assertEquals(rows, QuarkusTransaction.requiringNew().call(() -> Posting.count("person.personnelNumber like ?1", like)));
    }

    @Test
    void theSameFileConfirmedTwiceAtOnceIsWrittenOnce() {
        String preview = sent(POSTED + number + ";Намунаев;Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22\n");
        assertEquals(List.of(303, 303), atOnce(preview, preview));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Posting.count("person.personnelNumber", number)));
    }

    @Test
    void ofTwoFilesAtOnceOverOneNumberTheSecondIsPreviewedAgain() {
        String first = sent(HEADER + number + ";Намунаев;Алӣ;T-CUSTOMS\n");
        String second = sent(HEADER + number + ";Мисолова;Зебо;T-CUSTOMS\n");
        assertEquals(List.of(303, 422), atOnce(first, second));
        assertEquals(1, count(number));
    }

    private static List<Integer> atOnce(String... previews) {
        List<String> seals = Stream.of(previews).map(ImportCasesTest::seal).toList();
        Forms form = Forms.from(IMPORT);
        List<CompletableFuture<Integer>> posts = IntStream.range(0, previews.length)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> form.post(previews[i], "seal", seals.get(i)).statusCode()))
                .toList();
        return posts.stream().map(CompletableFuture::join).sorted().toList();
    }

    private static void confirmed(String preview, String... ticks) {
        String[] fields = Stream.concat(Stream.of("seal", seal(preview)), Stream.of(ticks)).toArray(String[]::new);
        Response answer = Forms.from(IMPORT).post(preview, fields);
        assertEquals(303, answer.statusCode(), answer.asString());
        given().get(preview).then().body(not(containsString("name=\"seal\"")));
    }

    private static String sent(String file) {
        return sent(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String sent(byte[] file) {
        Response sent = Forms.from(IMPORT).upload(IMPORT, "file", "people.csv", file);
        assertEquals(303, sent.statusCode(), sent.asString());
        return sent.header("Location").replaceAll("https?://[^/]+", "");
    }

    private static String refused(String file) {
        return refused(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] file) {
        Response sent = Forms.from(IMPORT).upload(IMPORT, "file", "people.csv", file);
        assertEquals(422, sent.statusCode());
        return sent.asString();
    }

    private static String seal(String preview) {
        Matcher seal = Pattern.compile("name=\"seal\" value=\"(\\w+)\"").matcher(given().get(preview).asString());
        assertTrue(seal.find());
        return seal.group(1);
    }

    private static Person known(String number) {
        return QuarkusTransaction.requiringNew().call(() -> Person.byPersonnelNumber(number).orElseThrow());
    }

    private static long count(String number) {
        return QuarkusTransaction.requiringNew().call(() -> Person.count("personnelNumber", number));
    }

    private static Posting posting(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Posting.<Posting>find("person.personnelNumber = ?1", number).firstResult());
    }
}
