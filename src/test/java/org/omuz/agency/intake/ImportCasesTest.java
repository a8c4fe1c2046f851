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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.omuz.agency.PostingRoles;
import org.omuz.shared.LocalizedText;
import org.omuz.training.Forms;

/**
 * Files as they came from elsewhere: what the preview says is what confirming does, and nothing of a file is dropped in
 * silence.
 */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class ImportCasesTest {
    private static final String IMPORT = "/centre/people/import";
    private static final String HEADER = "personnel_number;family_name;given_name;agency\n";
    private static final String POSTED =
            "personnel_number;family_name;given_name;agency;duty_station;role;posted_from\n";

    @Inject
    Instance<PostingRoles> roles;

    private final String number =
            "I-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String family = "Намунаев" + Officers.letters(number.hashCode());
    private final String other = "Мисолова" + Officers.letters(number.hashCode());
    private final String before = "Қодиров" + Officers.letters(number.hashCode());
    private final String single = "Гулаб" + Officers.letters(number.hashCode());

    @BeforeEach
    void thereAreAgencies() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
        Officers.station("T-BORDER-GATE", "T-BORDER");
    }

    @Test
    void twoPostingsAreWritten() {
        String preview = sent(POSTED + number + "A;" + family + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22\n"
                + number + "B;" + other + ";Зебо;t-customs;t-customs-bridge;flo-cu;22.11.2026\n");
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
        String preview = sent("personnel_number;family_name;given_name;agency;email\n" + number + "-۰۰۱۳;" + family
                + ";Алӣ;T-CUSTOMS;" + number + "@officers.\u200Bexample\n");
        confirmed(preview);
        assertEquals(number + "@officers.example", known(number + "-0013").email);
        given().get(sent(HEADER + number + "-۰۰۱۳;" + family + ";Алӣ;T-CUSTOMS\n"))
                .then()
                .body(containsString("nothing to write"));
        String again = sent("personnel_number;family_name;given_name;agency;email\n" + number + "-X;" + family
                + ";Валӣ;T-CUSTOMS;" + number + "@OFFICERS.example\u200B\n");
        given().get(again).then().body(containsString("Another person has this e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-01-01", "garbage", "22.11.26", "2099-01-01", "1026-11-22"})
    void aDateThatIsNoneIsABadRowWithItsValue(String date) {
        String preview = sent(POSTED + number + ";" + family + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;" + date + "\n");
        given().get(preview)
                .then()
                .body(containsString("<code>" + date + "</code>"), containsString("nothing to write"));
    }

    @Test
    void aDayThatDoesNotExistIsSaidNotToExist() {
        given().get(sent(POSTED + number + ";" + family + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;31.02.2026\n"))
                .then()
                .body(containsString("There is no such day"), not(containsString("A date is needed")));
    }

    @Test
    void aNameOfTwoAlphabetsIsABadRow() {
        given().get(sent(HEADER + number + ";С\u0061идов;Алӣ;T-CUSTOMS\n"))
                .then()
                .body(containsString("Letters of two alphabets"), containsString("nothing to write"));
    }

    @Test
    void aNameWithAControlCharacterIsNotSaidToBeUnprintableToo() {
        String preview = sent(HEADER + number + ";" + family + "\u0007;Алӣ;T-CUSTOMS\n");
        given().get(preview)
                .then()
                .body(containsString("control character"), not(containsString("certificate cannot print")));
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        assertTrue(refused("personnel_number,family_name,given_name,agency,agency\nT-9116," + family
                        + ",Алӣ,TJ-CU-1,TJ-BT\n")
                .contains("agency (4), agency (5)"));
    }

    @Test
    void cellsBeyondTheHeaderMakeTheRowBad() {
        String preview = sent(HEADER + number + ";" + family + ";Алӣ;T-CUSTOMS;surplus;cells\n");
        given().get(preview)
                .then()
                .body(containsString("surplus · cells"), containsString("more cells than the header"));
    }

    @Test
    void moreBadRowsThanAPageShowsAreInTheFile() {
        StringBuilder file = new StringBuilder(HEADER).append(number).append(";" + family + ";Алӣ;T-CUSTOMS\n");
        for (int n = 0; n < 251; n++) {
            file.append(number).append('-').append(n).append(";" + family + ";Алӣ;NOWHERE\n");
        }
        String preview = sent(file.toString());
        given().get(preview).then().body(containsString("href=\"" + preview + "/refused.xlsx\""), containsString("51"));
        String csv = given().get(preview + "/refused")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(252, csv.lines().count());
        assertTrue(csv.contains(number + "-250;" + family + ";"), "as the template parts its cells");
        assertTrue(csv.contains(number + "-250") && csv.contains("NOWHERE"), csv.substring(csv.length() - 300));
        given().get(preview + "/refused.xlsx").then().statusCode(200);
        confirmed(preview);
        given().get(preview)
                .then()
                .body(
                        containsString("NOWHERE"),
                        containsString("There is no agency"),
                        containsString("51 more"),
                        containsString("/refused.xlsx"),
                        containsString("href=\"/centre/people/" + known(number).id + "\""));
        assertEquals(
                csv,
                given().get(preview + "/refused")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "prs"})
    void refusedRowsMendedInTheirFileAreImported(String language) {
        String file = POSTED + number + "A;" + family + ";Алӣ;NOWHERE;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22\n"
                + number + "C;" + single + ";Валӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;31.02.2026\n"
                + number + "B;" + other + ";Зебо;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22\n";
        String preview = sent(file);
        String before = given().cookie("omuz-language", language)
                .get(preview + "/refused")
                .asString();
        byte[] sheet = given().cookie("omuz-language", language)
                .get(preview + "/refused.xlsx")
                .asByteArray();
        given().get(preview).then().body(containsString("Correct these rows"));
        confirmed(preview);
        String refused = given().cookie("omuz-language", language)
                .get(preview + "/refused")
                .asString();
        assertEquals(before, refused);
        assertEquals(3, refused.lines().count());
        given().get(sent(sheet))
                .then()
                .body(containsString("<code>NOWHERE</code>"), containsString("<code>31.02.2026</code>"));
        String again = sent(refused.replace("NOWHERE", "T-CUSTOMS").replace("31.02.2026", "22.11.2026"));
        given().get(again)
                .then()
                .body(
                        containsString("Every row of the file is sound"),
                        not(containsString("Columns that are not used")));
        confirmed(again);
        for (String who : List.of("A", "C")) {
            assertEquals(LocalDate.of(2026, 11, 22), posting(number + who).startsOn);
        }
    }

    @Test
    void reasonsOfWhatWasLeftOutStayAMonth() {
        String preview =
                sent(HEADER + number + ";" + family + ";Алӣ;T-CUSTOMS\n" + number + "B;" + family + ";Алӣ;T-CUSTOMS\n");
        given().get(preview)
                .then()
                .body(
                        containsString("Number " + number + " has the same name in the same agency"),
                        containsString("Import the sound rows and those ticked"));
        confirmed(preview);
        given().get(preview).then().body(containsString("was not ticked"), containsString(number + "B " + family));
        long id = Long.parseLong(preview.substring(preview.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew()
                .run(() -> PeopleImport.update(
                        "appliedAt = ?1 where id = ?2", Instant.now().minus(Duration.ofDays(31)), id));
        sent(HEADER + number + "C;" + other + ";Алӣ;T-CUSTOMS\n");
        given().get(preview)
                .then()
                .body(containsString("Lines that were left out: 3."), not(containsString(number + "B")));
        given().cookie("omuz-language", "prs").get(preview).then().body(containsString("۳."));
        given().get(preview + "/refused").then().statusCode(404);
    }

    @Test
    void whatARecordTakenOverKeepsIsSaid() {
        confirmed(sent("personnel_number;family_name;given_name;agency;name_latin;sex;email;language\n" + number + ";"
                + before + ";Фаррух;T-CUSTOMS;Farrukh Qodirov;M;" + number + "@officers.example;tg\n"));
        given().get(sent(HEADER + number + ";" + family + ";Алӣ;T-BORDER\n"))
                .then()
                .body(
                        containsString("What the file does not name stays: Whole name in Latin letters — "
                                + "\u2068Farrukh Qodirov\u2069; Sex — \u2068Male\u2069; E-mail — \u2068"
                                + number + "@officers.example\u2069"),
                        containsString("Certificates, qualifications"),
                        containsString("<del><bdi>Agency T-CUSTOMS (T-CUSTOMS)</bdi></del> → "
                                + "<ins><bdi>Agency T-BORDER (T-BORDER)</bdi></ins>"));
    }

    @Test
    void aNewPersonIsShownAsItWillBeStored() {
        given().get(sent("personnel_number;family_name;given_name;agency;sex;email;duty_station;role;posted_from\n"
                        + number + ";" + family + ";Алӣ;t-customs;ж;" + number
                        + "@officers.example;T-CUSTOMS-BRIDGE;flo-cu;2026-01-05\n"))
                .then()
                .body(containsString("Agency: <bdi class=\"text-break\">Agency T-CUSTOMS (T-CUSTOMS)</bdi>"))
                .body(containsString("Sex: <bdi class=\"text-break\">Female</bdi>"))
                .body(containsString("Language: <bdi class=\"text-break\">Русский</bdi>"))
                .body(containsString("Posted to Station T-CUSTOMS-BRIDGE (T-CUSTOMS-BRIDGE) (Front-line "
                        + "officer: customs) from 5 January 2026"));
    }

    @Test
    void aRoleIsKnownByItsTitleInAnyLanguage() {
        LocalizedText title = QuarkusTransaction.requiringNew()
                .call(() -> roles.get().titles().get("FLO-CU"));
        int n = 0;
        StringBuilder file = new StringBuilder(POSTED);
        for (String word : title.wording().values()) {
            file.append(number)
                    .append(++n)
                    .append(';')
                    .append(family)
                    .append(Officers.letters(n))
                    .append(";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;")
                    .append(word.toUpperCase(Locale.ROOT))
                    .append(";2026-01-05\n");
        }
        confirmed(sent(file.toString()));
        for (int i = 1; i <= n; i++) {
            assertEquals("FLO-CU", posting(number + i).role);
        }
    }

    @Test
    void aTitleThatTwoRolesHaveIsAmbiguousAndACodeIsNot() {
        Map<String, String> read = DrawUpPlan.roles(Map.of(
                "A",
                LocalizedText.of("Officer"),
                "B",
                LocalizedText.of("Officer"),
                "C",
                LocalizedText.of("A"),
                "D",
                LocalizedText.of("Chief")));
        assertTrue(read.containsKey("officer") && read.get("officer") == null);
        assertEquals("A", read.get("a"));
        assertEquals("D", read.get("chief"));
    }

    @Test
    void aRowIsNotSaidToRepeatARowThatIsNotTakenEither() {
        given().get(sent(
                        HEADER + number + ";" + family + ";Алӣ;NOWHERE\n" + number + ";" + family + ";Алӣ;T-CUSTOMS\n"))
                .then()
                .body(
                        containsString("Line 2 names the same and has faults itself"),
                        containsString("No row of the file is sound"));
    }

    @Test
    void aRowThatRepeatsAnotherSaysWhichOne() {
        given().get(sent(HEADER + number + ";" + family + ";Алӣ;T-CUSTOMS\n" + number + ";" + other
                        + ";Зебо;T-CUSTOMS\n"))
                .then()
                .body(containsString("Line 2 has the same value"));
    }

    @Test
    void aValueThatIsTooLongIsToldItsOwnLimit() {
        given().get(sent("personnel_number;family_name;given_name;agency;rank\n" + number + ";" + family
                        + ";Алӣ;T-CUSTOMS;" + "а".repeat(121) + "\n"))
                .then()
                .body(containsString("at most 120 characters"));
    }

    @Test
    void aFileOfNoBytesIsSaidToBeEmpty() {
        assertTrue(refused(new byte[0]).contains("0 bytes"));
    }

    @Test
    void aRoleOrDateWithoutAStationIsSaid() {
        String preview = sent(POSTED + number + ";" + family + ";Алӣ;T-CUSTOMS;;XXX;garbage\n" + number + "B;" + other
                + ";Зебо;T-CUSTOMS;;;2026-11-01\n");
        given().get(preview).then().body(containsString("<code>XXX</code>"), containsString("<code>2026-11-01</code>"));
        given().get(preview).then().body(containsString("without a duty station"), containsString("nothing to write"));
    }

    @Test
    void aNumberThatLooksLikeAnotherIsTakenOnlyWhenTicked() {
        String latin = "T" + number;
        confirmed(sent(HEADER + latin + ";" + family + ";Алӣ;T-CUSTOMS\n"));
        String cyrillic = "\u0422" + number;
        String preview = sent(HEADER + cyrillic + ";" + family + ";Алӣ;T-CUSTOMS\n");
        given().get(preview)
                .then()
                .body(containsString("looks like " + latin), containsString("same name in the same agency"));
        assertRefusedUnticked(preview);
        assertEquals(0, count(cyrillic));
        confirmed(preview, "take", "2");
        assertEquals(1, count(cyrillic));
    }

    @Test
    void anotherPersonUnderAKnownNumberIsLoudAndTheOldStaysInTheTrail() {
        confirmed(sent(POSTED + number + ";" + before + ";Фаррух;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-01-05\n"));
        String file = HEADER + number + ";" + family + ";Алӣ;T-BORDER\n";
        String preview = sent(file);
        given().get(preview)
                .then()
                .body(
                        containsString("The number belongs to " + before + " Фаррух"),
                        containsString("serves in Agency T-CUSTOMS (T-CUSTOMS)"))
                .body(containsString("<del><bdi>" + before + "</bdi></del> → <ins><bdi>" + family + "</bdi></ins>"))
                .body(containsString("Posting at Station T-CUSTOMS-BRIDGE (T-CUSTOMS-BRIDGE)"));
        assertRefusedUnticked(preview);
        assertEquals(before, known(number).familyName);
        confirmed(sent(file), "take", "2", "end", "2");
        assertEquals(family, known(number).familyName);
        assertTrue(posting(number).endsOn != null);
        given().get("/centre/audit")
                .then()
                .body(
                        containsString("<bdi>" + before + "</bdi> → <bdi>" + family + "</bdi>"),
                        containsString("<bdi>T-CUSTOMS</bdi> → <bdi>T-BORDER</bdi>"));
    }

    @Test
    void aPostingThatHasNotBegunIsRemovedWithTheAgencyItWasFor() {
        Officers.agency("T-BORDER");
        Person officer = Officers.customsOfficer();
        QuarkusTransaction.requiringNew()
                .run(() -> Posting.update(
                        "startsOn = ?1 where person.id = ?2",
                        java.time.LocalDate.now().plusDays(20),
                        officer.id));
        String preview = sent(HEADER + officer.personnelNumber + ";Қодиров;Фаррух;T-BORDER\n");
        given().get(preview).then().body(containsString("has not begun and is removed"));
        confirmed(preview, "take", "2", "end", "2");
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Posting.count("person.id", officer.id)));
    }

    @Test
    void oneNameIsEnoughAndIsNotDoubled() {
        confirmed(sent(HEADER + number + ";-;" + single + ";T-CUSTOMS\n"));
        assertEquals(single, known(number).fullName());
        given().get(sent(HEADER + number + ";;" + single + ";T-CUSTOMS\n"))
                .then()
                .body(containsString("nothing to write"));
        given().get(sent(HEADER + number + ";" + single + ";—;T-CUSTOMS\n"))
                .then()
                .body(containsString("nothing to write"));
        given().get(sent(HEADER + number + "B;—;-;T-CUSTOMS\n"))
                .then()
                .body(containsString("One name alone is enough"));
    }

    @Test
    void anotherFirstDayOfAKnownPostingIsSaidNotTaken() {
        confirmed(sent(POSTED + number + ";" + family + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-01-05\n"));
        String preview = sent(POSTED + number + ";" + family + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-02-05\n");
        given().get(preview)
                .then()
                .body(
                        containsString("the date of the file is not taken"),
                        containsString("state state-gap"),
                        not(containsString("state state-info")));
    }

    @Test
    void lostLettersAndErrorsOfTheSheetAreNotStored() {
        String preview = sent("personnel_number;family_name;given_name;agency;rank\n" + number
                + ";?од?ров;Фаррух;T-CUSTOMS;\n" + number + "B;" + family + ";Алӣ;T-CUSTOMS;#Н/Д\n");
        given().get(preview)
                .then()
                .body(
                        containsString("Letters were lost"),
                        containsString("error here"),
                        containsString("nothing to write"));
    }

    @Test
    void aWorkbookIsTakenLikeATextFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            book.newWorksheet("Титул").value(0, 0, "Список");
            Worksheet people = book.newWorksheet("Люди");
            people.value(0, 0, "Сотрудники");
            List<String> heads = List.of(
                    "Табельный номер", "Фамилия", "Имя", "Ведомство", "Место службы", "Роль", "Служит с", "Прим.");
            for (int i = 0; i < heads.size(); i++) {
                people.value(2, i, heads.get(i));
            }
            List<String> cells = List.of("", family, "Алӣ", "T-CUSTOMS", "T-CUSTOMS-BRIDGE", "flo-cu");
            people.value(3, 0, 7_000_000_000L + number.hashCode());
            for (int i = 1; i < cells.size(); i++) {
                people.value(3, i, cells.get(i));
            }
            people.value(3, 6, LocalDate.of(2026, 11, 22));
            people.style(3, 6).format("dd.mm.yyyy").set();
            book.finish();
        }
        String preview = sent(bytes.toByteArray());
        given().get(preview)
                .then()
                .body(containsString("Титул"), containsString("Прим."), containsString("above the header row"));
        confirmed(preview);
        assertEquals(LocalDate.of(2026, 11, 22), posting(Long.toString(7_000_000_000L + number.hashCode())).startsOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "prs"})
    void aTemplateOfEveryLanguageIsReadBack(String language) {
        for (String kind : List.of("csv", "xlsx")) {
            byte[] template = given().cookie("omuz-language", language)
                    .get(IMPORT + "/template." + kind)
                    .asByteArray();
            assertTrue(refused(template).contains("no rows"), kind);
        }
        byte[] csv = given().cookie("omuz-language", language)
                .get(IMPORT + "/template.csv")
                .asByteArray();
        String filled = new String(csv, StandardCharsets.UTF_8)
                .replace("EXAMPLE-001", number)
                .replace("example@", number + "@");
        PeopleFile file = PeopleFile.read(filled.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                PeopleFile.COLUMNS.stream().sorted().toList(),
                file.entries().get(0).cells().keySet().stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1000})
    void filesOfEverySizeAreWrittenWithTheirPostings(int rows) {
        String file = IntStream.range(0, rows)
                .mapToObj(i -> number + "-" + rows + "-" + i + ";" + family + Officers.letters(i)
                        + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22")
                .collect(Collectors.joining("\n"));
        confirmed(sent(POSTED + file));
        String like = number + "-" + rows + "-%";
        assertEquals(
                rows,
                QuarkusTransaction.requiringNew().call(() -> Posting.count("person.personnelNumber like ?1", like)));
    }

    @Test
    void theSameFileConfirmedTwiceAtOnceIsWrittenOnce() {
        String preview = sent(POSTED + number + ";" + family + ";Алӣ;T-CUSTOMS;T-CUSTOMS-BRIDGE;FLO-CU;2026-11-22\n");
        assertEquals(List.of(303, 303), atOnce(preview, preview));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Posting.count("person.personnelNumber", number)));
    }

    @Test
    void ofTwoFilesAtOnceOverOneNumberTheSecondIsPreviewedAgain() {
        String first = sent(HEADER + number + ";" + family + ";Алӣ;T-CUSTOMS\n");
        String second = sent(HEADER + number + ";" + other + ";Зебо;T-CUSTOMS\n");
        assertEquals(List.of(303, 422), atOnce(first, second));
        assertEquals(1, count(number));
    }

    private static List<Integer> atOnce(String... previews) {
        List<String> seals = Stream.of(previews).map(ImportCasesTest::seal).toList();
        Forms form = Forms.from(IMPORT);
        List<CompletableFuture<Integer>> posts = IntStream.range(0, previews.length)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> form.post(previews[i], "seal", seals.get(i)).statusCode()))
                .toList();
        return posts.stream().map(CompletableFuture::join).sorted().toList();
    }

    private static void assertRefusedUnticked(String preview) {
        Forms.from(IMPORT)
                .post(preview, "seal", seal(preview))
                .then()
                .statusCode(422)
                .body(
                        containsString("Nothing is ticked"),
                        containsString("id=\"take-problem\""),
                        containsString("name=\"seal\""));
    }

    private static void confirmed(String preview, String... ticks) {
        String[] fields = Stream.concat(Stream.of("seal", seal(preview)), Stream.of(ticks))
                .toArray(String[]::new);
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
        Matcher seal = Pattern.compile("name=\"seal\" value=\"(\\w+)\"")
                .matcher(given().get(preview).asString());
        assertTrue(seal.find());
        return seal.group(1);
    }

    private static Person known(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Person.byPersonnelNumber(number).orElseThrow());
    }

    private static long count(String number) {
        return QuarkusTransaction.requiringNew().call(() -> Person.count("personnelNumber", number));
    }

    private static Posting posting(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Posting.<Posting>find("person.personnelNumber = ?1", number)
                        .firstResult());
    }
}
