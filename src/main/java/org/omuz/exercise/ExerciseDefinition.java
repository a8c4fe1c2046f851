package org.omuz.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.omuz.shared.LocalizedText;

/**
 * A whole exercise as {@code exercise.yaml} describes it (HSEEP, IAEA NSS 41-T); a frozen version holds it unchanged. Lists
 * are never null. Texts of documents lie beside it, as {@code documents/<slug>.<language>.md}, images in {@code media/}.
 *
 * @param label of the edition, e.g. {@code 2026.1}
 * @param framework label of the framework its competencies belong to
 * @param languages in which every text of the players is complete
 * @param minutes planned length of play in exercise time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExerciseDefinition(
        String code,
        String label,
        String framework,
        Type type,
        LocalizedText title,
        LocalizedText summary,
        List<String> languages,
        int minutes,
        Scenario scenario,
        List<Objective> objectives,
        List<Team> teams,
        List<Sender> senders,
        List<Module> modules,
        List<QuestionSet> questionSets,
        List<Document> documents,
        List<DataTable> tables,
        List<Task> tasks,
        List<Inject> injects) {

    public enum Type {
        DISCUSSION,
        FUNCTIONAL
    }

    public ExerciseDefinition {
        languages = orEmpty(languages);
        objectives = orEmpty(objectives);
        teams = orEmpty(teams);
        senders = orEmpty(senders);
        modules = orEmpty(modules);
        questionSets = orEmpty(questionSets);
        documents = orEmpty(documents);
        tables = orEmpty(tables);
        tasks = orEmpty(tasks);
        injects = orEmpty(injects);
    }

    /**
     * @param narrative what players are told at the start; Markdown
     * @param groundTruth what has really happened; for staff only
     * @param startsAt scenario day and time of T+00:00, by the first clock
     * @param clocks the local times shown; at least one
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Scenario(
            LocalizedText narrative,
            LocalizedText groundTruth,
            List<LocalizedText> assumptions,
            LocalDateTime startsAt,
            List<LocalClock> clocks) {
        public Scenario {
            assumptions = orEmpty(assumptions);
            clocks = orEmpty(clocks);
        }
    }

    /** A local time of the scenario; {@code offsetMinutes} against the first clock. */
    public record LocalClock(String code, LocalizedText name, int offsetMinutes) {}

    /** Specific, measurable, achievable, relevant, timed; and the competencies it tests. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Objective(String code, LocalizedText text, List<String> competencies) {
        public Objective {
            competencies = orEmpty(competencies);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Team(String code, LocalizedText name, List<Member> members) {
        public Team {
            members = orEmpty(members);
        }
    }

    /** A post within a team, e.g. {@code shift-leader}; addressed as {@code customs/shift-leader}. */
    public record Member(String code, LocalizedText title) {}

    /** Somebody outside the teams whom the SimCell plays, e.g. a driver, a headquarters, a reporter. */
    public record Sender(String code, LocalizedText name) {}

    /** A section of a discussion-based exercise; question sets are named by code, so that modules can share them. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Module(String code, LocalizedText title, int minutes, LocalizedText narrative, List<String> questionSets) {
        public Module {
            questionSets = orEmpty(questionSets);
        }
    }

    public record QuestionSet(String code, LocalizedText title, List<LocalizedText> questions) {
        public QuestionSet {
            questions = orEmpty(questions);
        }
    }

    public enum DocumentKind {
        BRIEFING,
        HANDOUT,
        MAP,
        IMAGE,
        FACILITATOR_GUIDE
    }

    /** When players get a document or table: at the start, with the inject it is attached to, or when they ask for it. */
    public enum Release {
        START,
        INJECT,
        REQUEST
    }

    /**
     * @param slug names its text files, {@code documents/<slug>.<language>.md}
     * @param teams who may have it; empty for all; a facilitator guide goes to staff only
     * @param image a file in {@code media/}, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Document(
            String slug, DocumentKind kind, LocalizedText title, List<String> teams, Release release, String image) {
        public Document {
            teams = orEmpty(teams);
            release = release == null ? Release.START : release;
        }
    }

    /** Readings, weather, an extract of a register: {@code rows} hold a cell for each column. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record DataTable(
            String code,
            LocalizedText title,
            List<LocalizedText> columns,
            List<List<LocalizedText>> rows,
            List<String> teams,
            Release release) {
        public DataTable {
            columns = orEmpty(columns);
            rows = orEmpty(rows);
            teams = orEmpty(teams);
            release = release == null ? Release.REQUEST : release;
        }
    }

    /**
     * A line of the exercise evaluation guide: objective → capability → critical task → what to look for.
     *
     * @param target what the objective measures it by, e.g. "within 10 minutes of inject 5"; or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Task(
            String code,
            String objective,
            LocalizedText capability,
            LocalizedText task,
            LocalizedText target,
            List<LocalizedText> lookFor,
            List<String> competencies) {
        public Task {
            lookFor = orEmpty(lookFor);
            competencies = orEmpty(competencies);
        }
    }

    /** The same with these injects. */
    public ExerciseDefinition with(List<Inject> others) {
        return new ExerciseDefinition(
                code, label, framework, type, title, summary, languages, minutes, scenario, objectives, teams, senders, modules,
                questionSets, documents, tables, tasks, others);
    }

    public Optional<Inject> inject(String number) {
        return injects.stream().filter(i -> i.number().equals(number)).findFirst();
    }

    public Optional<Team> team(String code) {
        return teams.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public Optional<Sender> sender(String code) {
        return senders.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Task> task(String code) {
        return tasks.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public Optional<Document> document(String slug) {
        return documents.stream().filter(d -> d.slug().equals(slug)).findFirst();
    }

    public Optional<DataTable> table(String code) {
        return tables.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
