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

/** Ends and begins the postings of steps. Ids of people come in as values: the database refuses a batch of insert … select. */
@ApplicationScoped
class ApplyPostings {
    private static final String END = "update posting set ends_on = ? where id = ? and ends_on is null";
    private static final String POST = "insert into posting (person_id, duty_station_id, role, starts_on) values (?, ?, ?, ?)";

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
        for (ImportPlan.Step step : steps) {
            step.posts().endings().stream().filter(end -> !end.offered() || ending.contains(step.line())).forEach(ended::add);
            if (step.posts().begin() != null) {
                posted.add(step);
            }
        }
        Posting.getEntityManager().unwrap(Session.class).doWork(connection -> {
            ApplyImport.batch(connection, END, ended, (statement, end) -> {
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
        audit(ended, posted, added, source);
    }

    private static long person(ImportPlan.Step step, Map<String, Long> added) {
        return step.person() == null ? added.get(step.form().personnelNumber()) : step.person();
    }

    private void audit(List<ImportPlan.Ending> ended, List<ImportPlan.Step> posted, Map<String, Long> added, PeopleImport source) {
        String origin = source.id.toString();
        Map<Long, Map<String, String>> endings = new HashMap<>();
        ended.forEach(end -> endings.put(end.posting(), Map.of("import", origin, "until", end.until().toString())));
        trail.recordEach("PostingEnded", "Posting", endings);
        Map<Long, Map<String, String>> begun = new HashMap<>();
        posted.forEach(step -> {
            ImportPlan.Begin begin = step.posts().begin();
            begun.put(person(step, added), Map.of(
                    "import", origin, "station", begin.code(), "role", begin.role(), "from", begin.from().toString()));
        });
        trail.recordEach("PersonPosted", "Person", begun);
    }
}
