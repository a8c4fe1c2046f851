package org.omuz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Fills an empty database: 300 trainees in enough sessions, an agency of 1,000 with evidence and awards, its manager,
 * certificates.
 */
final class BenchData {
    private static final List<String> ROLES = List.of("FLO-BG", "FLO-CU", "POL", "MRT");
    private final Connection connection;
    private final LocalDate today = LocalDate.now();
    private final Random random = new Random(1);
    private final ObjectMapper json = new ObjectMapper();

    BenchData(Connection connection) {
        this.connection = connection;
    }

    /** The service has imported the content already; {@code sessions} are counted from 1. */
    Ids fill(int sessions) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Ids ids = published();
        agencies();
        people("trainee", Ids.FIRST_TRAINEE, Ids.TRAINEES, 1);
        people("officer", Ids.FIRST_OFFICER, Ids.OFFICERS, 2);
        person(1, People.MANAGER, 2, "Manager");
        person(2, People.DIRECTOR, 1, "Director");
        for (int session = 1; session <= sessions; session++) {
            session(ids, session, Ids.FIRST_TRAINEE, Ids.TRAINEES, "OPEN", "ENROLLED");
        }
        session(ids, Ids.OFFICERS_SESSION, Ids.FIRST_OFFICER, Ids.OFFICERS, "COMPLETED", "COMPLETED");
        halfRead(ids);
        qualifications();
        certificates(ids);
        connection.commit();
        return ids;
    }

    private Ids published() throws SQLException {
        long version = number("select v.id from course_version v join course c on c.id = v.course_id where c.code = '"
                + CourseFiles.CODE + "'");
        List<Long> lessons = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id from activity where kind = 'LESSON' and course_version_id = "
                                + version + " order by position")) {
            while (rows.next()) {
                lessons.add(rows.getLong(1));
            }
        }
        return new Ids(
                version,
                lessons,
                number("select id from activity where kind = 'QUIZ' and " + "course_version_id = " + version));
    }

    private void agencies() throws SQLException {
        long country = number("select id from country where code = 'TJ'");
        run("insert into agency (id, code, country_id, name) values (1, 'BENCH-A', %d, '{\"en\":\"Training agency\"}')"
                .formatted(country));
        run(
                "insert into agency (id, code, country_id, name) values (2, 'BENCH-B', %d, '{\"en\":\"Agency of a thousand\"}')"
                        .formatted(country));
        for (int station = 1; station <= 30; station++) {
            run(
                    "insert into duty_station (id, code, agency_id, name) values (%d, 'BENCH-%02d', %d, '{\"en\":\"Post %d\"}')"
                            .formatted(station, station, station <= 5 ? 1 : 2, station));
        }
    }

    private void people(String kind, long first, int count, int agency) throws SQLException {
        try (PreparedStatement person =
                        connection.prepareStatement("insert into person (id, personnel_number, agency_id, given_name, "
                                + "family_name, name_latin, name_arabic,"
                                + " language, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, now(6))");
                PreparedStatement posting = connection.prepareStatement(
                        "insert into posting (person_id, duty_station_id, role, starts_on) values (?, ?, ?, ?)")) {
            for (int index = 0; index < count; index++) {
                long id = first + index;
                String name = "bench-%s-%03d".formatted(kind, index);
                set(
                        person,
                        id,
                        name,
                        agency,
                        "Фаррух",
                        "Қодирзода " + index,
                        "Qodirzoda Farrukh",
                        "فرخ قادرزاده",
                        agency == 1 ? "en" : "tg");
                set(
                        posting,
                        id,
                        agency == 1 ? 1 + index % 5 : 6 + index % 25,
                        ROLES.get(index % ROLES.size()),
                        today.minusYears(1));
            }
            person.executeBatch();
            posting.executeBatch();
        }
    }

    private void person(long id, String number, int agency, String name) throws SQLException {
        run("insert into person (id, personnel_number, agency_id, given_name, family_name, language, created_at)"
                + " values (%d, '%s', %d, 'Bench', '%s', 'en', now(6))".formatted(id, number, agency, name));
    }

    private void session(Ids ids, int session, long firstPerson, int people, String state, String enrolled)
            throws SQLException {
        run(("insert into training_session (id, code, course_version_id, place, starts_on, ends_on, "
                        + "seats, taken, language, state)"
                        + " values (%d, 'BENCH-%d', %d, 'Dushanbe', '%s', '%s', %d, %d, 'en', '%s')")
                .formatted(session, session, ids.courseVersion(), today.minusDays(3), today, people, people, state));
        try (PreparedStatement enrolment = connection.prepareStatement(
                "insert into enrolment (id, session_id, person_id, course_version_id, state, "
                        + "enrolled_at) values (?, ?, ?, ?, ?, ?)")) {
            for (int index = 0; index < people; index++) {
                set(
                        enrolment,
                        Ids.enrolment(session, index),
                        session,
                        firstPerson + index,
                        ids.courseVersion(),
                        enrolled,
                        java.sql.Timestamp.valueOf(today.minusDays(9).atStartOfDay()));
            }
            enrolment.executeBatch();
        }
    }

    /** Whose pages are viewed again and again has read every other one. */
    private void halfRead(Ids ids) throws SQLException {
        try (PreparedStatement done = connection.prepareStatement(
                "insert into activity_done (enrolment_id, activity_id, done_at) values (?, ?, now(6))")) {
            for (int index = 0; index < Ids.TRAINEES; index++) {
                for (int page = index % 2; page < CourseFiles.PAGES; page += 2) {
                    set(
                            done,
                            Ids.enrolment(Ids.PAGE_SESSION, index),
                            ids.lessons().get(page));
                }
            }
            done.executeBatch();
        }
    }

    /** Four of five competencies that a post requires are or were held, with two rows of evidence for each. */
    private void qualifications() throws SQLException, IOException {
        JsonNode profiles =
                json.readTree(text("select role_profiles from framework_version order by number desc " + "limit 1"));
        if (profiles.has("profiles")) {
            profiles = profiles.path("profiles");
        }
        try (PreparedStatement evidence = connection.prepareStatement(
                        "insert into evidence (id, person_id, competency, level, kind, achieved_on, "
                                + "met, result, framework_label,"
                                + " source_type, source_id, recorded_at, recorded_by) values"
                                + " (?, ?, ?, ?, ?, ?, true, '{\"percent\":\"85\"}', '2026.1', "
                                + "'Bench', ?, now(6), 'bench')");
                PreparedStatement award = connection.prepareStatement(
                        "insert into award (person_id, competency, level, valid_from, valid_until, "
                                + "evidence_ids, framework_label,"
                                + " rules_label) values (?, ?, ?, ?, ?, ?, '2026.1', '2026.1')")) {
            long row = 1;
            for (int index = 0; index < Ids.OFFICERS; index++) {
                long person = Ids.FIRST_OFFICER + index;
                for (Map.Entry<String, JsonNode> one : requires(profiles, ROLES.get(index % ROLES.size()))) {
                    if (random.nextInt(5) == 0) {
                        continue;
                    }
                    LocalDate from = today.minusDays(random.nextInt(700));
                    for (int level = 1; level <= one.getValue().asInt(); level++) {
                        set(evidence, row, person, one.getKey(), level, "CC", from, row);
                        set(evidence, row + 1, person, one.getKey(), level, "WT", from, row + 1);
                        set(
                                award,
                                person,
                                one.getKey(),
                                level,
                                from,
                                from.plusYears(level == 1 ? 3 : 1),
                                "[%d,%d]".formatted(row, row + 1));
                        row += 2;
                    }
                }
            }
            evidence.executeBatch();
            award.executeBatch();
        }
    }

    private static Set<Map.Entry<String, JsonNode>> requires(JsonNode profiles, String role) {
        for (JsonNode profile : profiles) {
            if (profile.path("code").asText().equals(role)) {
                return profile.path("requires").properties();
            }
        }
        throw new IllegalStateException("The framework has no role " + role);
    }

    private void certificates(Ids ids) throws SQLException {
        try (PreparedStatement credential =
                connection.prepareStatement("insert into credential (id, serial, token, person_id, enrolment_id, "
                        + "course_version_id, framework_label, printed,"
                        + " evidence_ids, issued_on, valid_until, state) values (?, ?, ?, ?, ?, ?, "
                        + "'2026.1', ?, '[1,2]', ?, ?, 'ISSUED')")) {
            for (int index = 0; index < Ids.OFFICERS; index++) {
                String serial = "BENCH-%06d".formatted(index);
                String token = "bench%017d".formatted(index);
                set(
                        credential,
                        Ids.FIRST_CERTIFICATE + index,
                        serial,
                        token,
                        Ids.FIRST_OFFICER + index,
                        Ids.enrolment(Ids.OFFICERS_SESSION, index),
                        ids.courseVersion(),
                        printed(serial, token),
                        today,
                        today.plusYears(1));
            }
            credential.executeBatch();
        }
    }

    /** With a name in three scripts, as the certificate prints it. */
    private String printed(String serial, String token) {
        StringBuilder levels = new StringBuilder();
        for (String code : List.of("SAF-1", "SAF-2", "DET-1", "DET-2", "LAW-1", "HAZ-1", "EVD-1", "RSP-5")) {
            levels.append(levels.isEmpty() ? "" : ",")
                    .append("{\"code\":\"%s\",\"title\":%s,\"level\":2}".formatted(code, FOUR));
        }
        return """
                {"serial":"%s","holder":{"latin":"Qodirzoda Farrukh","cyrillic":"Қодирзода Фаррух","arabic":"فرخ قادرزاده","language":"TG"},
                 "course":{"code":"RN-101","label":"2026.1","title":%s,"frameworkLabel":"2026.1","contactMinutes":1560},
                 "delivery":{"from":"%s","to":"%s","place":{"en":"Dushanbe","tg":"Душанбе"}},"competencies":[%s],
                 "validity":{"issuedOn":"%s","until":"%s"},
                 "centre":{"name":%s,"languages":["TG","RU","EN","PRS"],"signatories":[%s,%s]},
                 "verifyAddress":"http://localhost/verify/%s"}""".formatted(
                serial, FOUR, today.minusDays(3), today, levels, today, today.plusYears(1), FOUR, FOUR, FOUR, token);
    }

    private static final String FOUR = """
            {"en":"Basic Radiological and Nuclear Threats","ru":"Радиологические и ядерные угрозы","tg":"Таҳдидҳои радиологӣ ва ядроӣ","prs":"تهدیدات رادیولوژیک و هسته‌ای"}""";

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column] instanceof LocalDate date ? Date.valueOf(date) : values[column];
            statement.setObject(column + 1, value);
        }
        statement.addBatch();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing found by: " + query);
            }
            return rows.getString(1);
        }
    }
}
