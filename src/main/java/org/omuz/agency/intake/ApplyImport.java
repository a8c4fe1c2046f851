package org.omuz.agency.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.hibernate.Session;
import org.omuz.agency.Person;
import org.omuz.agency.PersonForm;
import org.omuz.audit.AuditTrail;

/** Writes a plan in batches of JDBC: Hibernate would send the rows one by one, as the database numbers them. */
@ApplicationScoped
class ApplyImport {
    private static final String ADD = "insert into person (family_name, given_name, name_latin, name_arabic, sex, rank_title,"
            + " email, language, agency_id, personnel_number, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE = "update person set family_name = ?, given_name = ?, name_latin = ?, name_arabic = ?,"
            + " sex = ?, rank_title = ?, email = ?, language = ?, agency_id = ?, version = version + 1"
            + " where id = ? and version = ?";
    private static final String END = "update posting set ends_on = ? where id = ? and ends_on is null";
    private static final String POST = "insert into posting (person_id, duty_station_id, role, starts_on)"
            + " select id, ?, ?, ? from person where personnel_number = ?";

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement, ImportPlan.Step step) throws SQLException;
    }

    private final AuditTrail trail;
    private final Clock clock;

    ApplyImport(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void plan(ImportPlan plan, PeopleImport source) {
        List<ImportPlan.Step> added = plan.of(ImportPlan.Kind.ADD);
        List<ImportPlan.Step> changed = plan.of(ImportPlan.Kind.CHANGE);
        List<ImportPlan.Step> posted = plan.steps().stream().filter(step -> step.post() != null).toList();
        Session session = Person.getEntityManager().unwrap(Session.class);
        session.doWork(connection -> {
            batch(connection, ADD, added, this::bindNew);
            batch(connection, CHANGE, changed, ApplyImport::bindChange);
            batch(connection, END, posted.stream().filter(step -> step.post().instead() != null).toList(), (s, step) -> {
                s.setDate(1, Date.valueOf(step.post().from().minusDays(1)));
                s.setLong(2, step.post().instead());
            });
            batch(connection, POST, posted, (s, step) -> {
                s.setLong(1, step.post().station());
                s.setString(2, step.post().role());
                s.setDate(3, Date.valueOf(step.post().from()));
                s.setString(4, step.form().personnelNumber());
            });
        });
        session.clear();
        audit(added, changed, source);
    }

    private void bindNew(PreparedStatement s, ImportPlan.Step step) throws SQLException {
        bindFields(s, step);
        s.setString(10, step.form().personnelNumber());
        s.setTimestamp(11, Timestamp.from(clock.instant()), java.util.Calendar.getInstance(TimeZone.getTimeZone("UTC")));
    }

    private static void bindChange(PreparedStatement s, ImportPlan.Step step) throws SQLException {
        bindFields(s, step);
        s.setLong(10, step.person());
        s.setInt(11, step.form().version());
    }

    private static void bindFields(PreparedStatement s, ImportPlan.Step step) throws SQLException {
        PersonForm form = step.form();
        s.setString(1, form.familyName());
        s.setString(2, form.givenName());
        s.setString(3, form.nameLatin());
        s.setString(4, form.nameArabic());
        s.setString(5, form.sex());
        s.setString(6, form.rankTitle());
        s.setString(7, form.email());
        s.setString(8, form.language());
        s.setLong(9, step.agency());
    }

    private static void batch(Connection connection, String sql, List<ImportPlan.Step> steps, Binding binding)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (ImportPlan.Step step : steps) {
                binding.bind(statement, step);
                statement.addBatch();
                if (++waiting % 500 == 0) {
                    execute(statement);
                }
            }
            execute(statement);
        }
    }

    private static void execute(PreparedStatement statement) throws SQLException {
        for (int rows : statement.executeBatch()) {
            if (rows == 0) {
                throw new OptimisticLockException();
            }
        }
    }

    private void audit(List<ImportPlan.Step> added, List<ImportPlan.Step> changed, PeopleImport source) {
        Map<String, String> origin = Map.of("import", source.id.toString());
        Map<Long, Map<String, String>> imported = new HashMap<>();
        List<String> numbers = added.stream().map(step -> step.form().personnelNumber()).toList();
        for (int from = 0; from < numbers.size(); from += 1000) {
            Person.find("select id from Person where personnelNumber in ?1", numbers.subList(from, Math.min(numbers.size(), from + 1000)))
                    .project(Long.class)
                    .list()
                    .forEach(id -> imported.put(id, origin));
        }
        trail.recordEach("PersonAdded", "Person", imported);
        Map<Long, Map<String, String>> updated = new HashMap<>();
        changed.forEach(step -> updated.put(
                step.person(), Map.of("import", source.id.toString(), "fields", String.join(" ", step.changes()))));
        trail.recordEach("PersonChanged", "Person", updated);
    }
}
