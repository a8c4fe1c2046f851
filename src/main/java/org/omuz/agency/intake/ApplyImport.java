package org.omuz.agency.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.hibernate.Session;
import org.omuz.agency.Person;
import org.omuz.agency.PersonChanges;
import org.omuz.agency.PersonForm;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.find.FillWords;

/**
 * Writes steps of a plan in batches of JDBC: Hibernate would send the rows one by one, as the database numbers them.
 */
@ApplicationScoped
class ApplyImport {
    private static final String ADD =
            "insert into person (family_name, given_name, name_latin, name_arabic, sex, rank_title,"
                    + " email, language, agency_id, personnel_number, created_at) values (?, ?, ?, ?, "
                    + "?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "update person set family_name = ?, given_name = ?, name_latin = ?, name_arabic = ?,"
                    + " sex = ?, rank_title = ?, email = ?, language = ?, agency_id = ?, version = "
                    + "version + 1, key_rules = 0"
                    + " where id = ? and version = ?";

    private final AuditTrail trail;
    private final Clock clock;
    private final ApplyPostings postings;
    private final FillWords words;

    ApplyImport(AuditTrail trail, Clock clock, ApplyPostings postings, FillWords words) {
        this.trail = trail;
        this.clock = clock;
        this.postings = postings;
        this.words = words;
    }

    /**
     * @param ending lines whose offered endings are wished
     * @return ids of the people it added or changed
     */
    List<Long> steps(List<ImportPlan.Step> steps, Set<Long> ending, PeopleImport source) {
        List<ImportPlan.Step> added = steps.stream()
                .filter(step -> step.kind() == ImportPlan.Kind.ADD)
                .toList();
        List<ImportPlan.Step> changed = steps.stream()
                .filter(step ->
                        step.kind() == ImportPlan.Kind.CHANGE && !step.changes().isEmpty())
                .toList();
        Session session = Person.getEntityManager().unwrap(Session.class);
        session.doWork(connection -> {
            batch(connection, ADD, added, this::bindNew);
            batch(connection, CHANGE, changed, ApplyImport::bindChange);
        });
        words.now(Person.class);
        Map<String, Long> ids = ids(added);
        audit(ids, changed, source);
        postings.of(steps, ids, ending, source);
        return steps.stream()
                .filter(step -> step.kind() != ImportPlan.Kind.LEAVE)
                .map(step -> step.person() == null ? ids.get(step.form().personnelNumber()) : step.person())
                .toList();
    }

    private void bindNew(PreparedStatement s, ImportPlan.Step step) throws SQLException {
        bindFields(s, step);
        s.setString(10, step.form().personnelNumber());
        s.setTimestamp(11, Timestamp.from(clock.instant()), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
    }

    private static void bindChange(PreparedStatement s, ImportPlan.Step step) throws SQLException {
        bindFields(s, step);
        s.setLong(10, step.person());
        s.setInt(11, step.form().version());
    }

    private static void bindFields(PreparedStatement s, ImportPlan.Step step) throws SQLException {
        PersonForm form = step.form();
        s.setString(1, form.familyName());
        s.setString(2, form.givenName() == null ? "" : form.givenName());
        s.setString(3, form.nameLatin());
        s.setString(4, form.nameArabic());
        s.setString(5, form.sex());
        s.setString(6, form.rankTitle());
        s.setString(7, form.email());
        s.setString(8, form.language());
        s.setLong(9, step.agency());
    }

    @FunctionalInterface
    interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    static <T> void batch(Connection connection, String sql, List<T> rows, Binding<T> binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                binding.bind(statement, row);
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

    private static Map<String, Long> ids(List<ImportPlan.Step> added) {
        Map<String, Long> ids = new HashMap<>();
        for (List<String> slice : KnownPeople.slices(
                added.stream().map(step -> step.form().personnelNumber()).toList())) {
            Person.getEntityManager()
                    .createQuery("select personnelNumber, id from Person where personnelNumber in ?1", Object[].class)
                    .setParameter(1, slice)
                    .getResultList()
                    .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    private void audit(Map<String, Long> ids, List<ImportPlan.Step> changed, PeopleImport source) {
        Map<Long, Map<String, String>> imported = new HashMap<>();
        ids.forEach((number, id) -> imported.put(id, Map.of("import", source.id.toString(), "number", number)));
        trail.recordEach("PersonAdded", "Person", imported);
        Map<Long, Map<String, String>> updated = new HashMap<>();
        changed.forEach(step -> {
            Map<String, String> details = PersonChanges.asDetails(step.changes());
            details.put("import", source.id.toString());
            details.put("number", step.form().personnelNumber());
            updated.put(step.person(), details);
        });
        trail.recordEach("PersonChanged", "Person", updated);
    }
}
