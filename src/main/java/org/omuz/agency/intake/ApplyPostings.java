package org.omuz.agency.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.omuz.agency.Posting;
import org.omuz.audit.AuditTrail;

/**
 * Ends and begins the postings of steps. Ids of people come in as values: the database refuses a batch of insert …
 * select.
 */
@ApplicationScoped
class ApplyPostings {
    private static final String END = "update posting set ends_on = ? where id = ? and ends_on is null";
    private static final String REMOVE = "delete from posting where id = ?";
    private static final String POST =
            "insert into posting (person_id, duty_station_id, role, starts_on) values (?, ?, ?, ?)";

    private final AuditTrail trail;

    ApplyPostings(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * @param added ids of the new people by number
     * @param ending lines whose offered endings are wished
     */
    void of(List<ImportPlan.Step> steps, Map<String, Long> added, Set<Long> ending, PeopleImport source) {
        List<ImportPlan.Ending> ended = new ArrayList<>();
        List<ImportPlan.Step> posted = new ArrayList<>();
        Map<Long, String> people = new HashMap<>();
        for (ImportPlan.Step step : steps) {
            step.posts().endings().stream()
                    .filter(end -> !end.offered() || ending.contains(step.line()))
                    .forEach(ended::add);
            step.posts()
                    .endings()
                    .forEach(end -> people.put(end.posting(), step.person().toString()));
            if (step.posts().begin() != null) {
                posted.add(step);
            }
        }
        Posting.getEntityManager().unwrap(Session.class).doWork(connection -> {
            ApplyImport.batch(
                    connection, REMOVE, removals(ended), (statement, end) -> statement.setLong(1, end.posting()));
            ApplyImport.batch(connection, END, endings(ended), (statement, end) -> {
                statement.setDate(1, Date.valueOf(end.until()));
                statement.setLong(2, end.posting());
            });
            ApplyImport.batch(connection, POST, posted, (statement, step) -> {
                statement.setLong(1, person(step, added));
                statement.setLong(2, step.posts().begin().station());
                statement.setString(3, step.posts().begin().role());
                statement.setDate(4, Date.valueOf(step.posts().begin().from()));
            });
        });
        audit(ended, people, posted, added, source);
    }

    private static List<ImportPlan.Ending> removals(List<ImportPlan.Ending> ended) {
        return ended.stream().filter(ImportPlan.Ending::isRemoval).toList();
    }

    private static List<ImportPlan.Ending> endings(List<ImportPlan.Ending> ended) {
        return ended.stream().filter(end -> !end.isRemoval()).toList();
    }

    private static long person(ImportPlan.Step step, Map<String, Long> added) {
        return step.person() == null ? added.get(step.form().personnelNumber()) : step.person();
    }

    private void audit(
            List<ImportPlan.Ending> ended,
            Map<Long, String> people,
            List<ImportPlan.Step> posted,
            Map<String, Long> added,
            PeopleImport source) {
        String origin = source.id.toString();
        Map<Long, Map<String, String>> endings = new HashMap<>();
        endings(ended)
                .forEach(end -> endings.put(
                        end.posting(),
                        Map.of("import", origin, "until", end.until().toString())));
        trail.recordEach("PostingEnded", "Posting", endings);
        Map<Long, Map<String, String>> removed = new HashMap<>();
        removals(ended)
                .forEach(end -> removed.put(
                        end.posting(),
                        Map.of(
                                "import",
                                origin,
                                "person",
                                people.get(end.posting()),
                                "station",
                                end.station(),
                                "role",
                                end.role(),
                                "from",
                                end.since().toString())));
        trail.recordEach("PostingRemoved", "Posting", removed);
        Map<Long, Map<String, String>> begun = new HashMap<>();
        posted.forEach(step -> {
            ImportPlan.Begin begin = step.posts().begin();
            begun.put(
                    person(step, added),
                    Map.of(
                            "import",
                            origin,
                            "station",
                            begin.code(),
                            "role",
                            begin.role(),
                            "from",
                            begin.from().toString()));
        });
        trail.recordEach("PersonPosted", "Person", begun);
    }
}
