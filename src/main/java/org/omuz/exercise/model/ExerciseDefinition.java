package org.omuz.exercise.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/**
 * A whole exercise as {@code exercise.yaml} describes it (HSEEP, IAEA NSS 41-T); a frozen version holds it unchanged.
 * Lists are never null. Texts of documents lie beside it, as {@code documents/<slug>.<language>.md}, images in {@code
 * media/}.
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
        List<Inject> injects,
        List<ChannelRule> channelRules,
        List<Storyline> storylines) {

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
        channelRules = orEmpty(channelRules);
        storylines = orEmpty(storylines);
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

    /**
     * A section of a discussion-based exercise; question sets are named by code, so that modules can share them.
     *
     * @param narrative what players are told when it opens; Markdown
     * @param at planned exercise time, {@code hh:mm}; null where its first inject opens it
     * @param injects numbers of those it is about
     * @param facilitator notes for who leads the discussion, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Module(
            String code,
            LocalizedText title,
            int minutes,
            LocalizedText narrative,
            List<String> questionSets,
            String at,
            List<String> injects,
            LocalizedText facilitator) {
        public Module {
            questionSets = orEmpty(questionSets);
            injects = orEmpty(injects);
        }

        /** Milliseconds after the start; empty where no time is planned. */
        public OptionalLong dueMs() {
            return at == null ? OptionalLong.empty() : OptionalLong.of(Inject.minute(at) * 60_000L);
        }
    }

    /** @param lookFor what the facilitator listens for; left out of the content hash where there is nothing */
    public record QuestionSet(
            String code,
            LocalizedText title,
            List<LocalizedText> questions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LocalizedText> lookFor) {
        public QuestionSet {
            questions = orEmpty(questions);
            lookFor = orEmpty(lookFor);
        }
    }

    public enum DocumentKind {
        BRIEFING,
        HANDOUT,
        MAP,
        IMAGE,
        FACILITATOR_GUIDE
    }

    /**
     * When players get a document or table: at the start, with the inject it is attached to, or when they ask for it.
     */
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

    /**
     * Who reaches whom by what. Rules are read from the top, the first that is about a team and whom it writes to
     * applies; where there is none, phone, radio and e-mail do.
     *
     * @param from teams; empty for every team
     * @param to teams and simulated senders; empty for everybody
     * @param channels empty where they cannot be reached at all
     */
    public record ChannelRule(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> from,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> to,
            List<Inject.Channel> channels) {
        static final Set<Inject.Channel> USUAL =
                Set.of(Inject.Channel.PHONE, Inject.Channel.RADIO, Inject.Channel.EMAIL);

        public ChannelRule {
            from = orEmpty(from);
            to = orEmpty(to);
            channels = orEmpty(channels);
        }

        boolean isAbout(String team, String party) {
            return (from.isEmpty() || from.contains(team)) && (to.isEmpty() || to.contains(party));
        }
    }

    /** What a thread of injects is called; injects name it by its code. */
    public record Storyline(String code, LocalizedText title) {}

    /** An exercise of which {@code write} says, by name, what is not as it is where nothing is said. */
    public static ExerciseDefinition of(Consumer<ExerciseWriting> write) {
        return ExerciseWriting.blank().with(write);
    }

    private ExerciseDefinition with(Consumer<ExerciseWriting> write) {
        return new ExerciseWriting(this).with(write);
    }

    /** The same for a conduct in fewer languages; an empty list takes none away. */
    public ExerciseDefinition playedIn(List<String> tags) {
        return tags.isEmpty()
                ? this
                : with(exercise -> exercise.languages =
                        languages.stream().filter(tags::contains).toList());
    }

    /** The same with these injects. */
    public ExerciseDefinition with(List<Inject> others) {
        return with(exercise -> exercise.injects = others);
    }

    public Optional<Module> module(String code) {
        return named(modules, Module::code, code);
    }

    /** Question sets of a module, in its order. */
    public List<QuestionSet> questionSets(Module module) {
        return module.questionSets().stream()
                .flatMap(code -> named(questionSets, QuestionSet::code, code).stream())
                .toList();
    }

    /** One question of a module; its code names it within the module and never changes in a frozen version. */
    public record Question(String code, LocalizedText set, LocalizedText text) {}

    /** All questions of a module, in the order they are asked. */
    public List<Question> questions(Module module) {
        List<Question> questions = new ArrayList<>();
        for (QuestionSet set : questionSets(module)) {
            for (int i = 0; i < set.questions().size(); i++) {
                questions.add(new Question(
                        set.code() + "." + (i + 1), set.title(), set.questions().get(i)));
            }
        }
        return questions;
    }

    /** By which channels a team may write to a team, a simulated sender or exercise control. */
    public Set<Inject.Channel> channels(String team, String party) {
        return channelRules.stream()
                .filter(rule -> rule.isAbout(team, party))
                .findFirst()
                .map(rule -> Set.copyOf(rule.channels()))
                .orElse(ChannelRule.USUAL);
    }

    public Optional<Inject> inject(String number) {
        return named(injects, Inject::number, number);
    }

    public Optional<Team> team(String code) {
        return named(teams, Team::code, code);
    }

    public Optional<Sender> sender(String code) {
        return named(senders, Sender::code, code);
    }

    public Optional<Task> task(String code) {
        return named(tasks, Task::code, code);
    }

    public Optional<Storyline> storyline(String code) {
        return named(storylines, Storyline::code, code);
    }

    /** The title of a storyline, else its code; empty for null. */
    public String storyline(String code, Language language) {
        return storyline(code)
                .filter(s -> s.title() != null)
                .map(s -> s.title().in(language))
                .orElse(code == null ? "" : code);
    }

    public Optional<Document> document(String slug) {
        return named(documents, Document::slug, slug);
    }

    public Optional<DataTable> table(String code) {
        return named(tables, DataTable::code, code);
    }

    /**
     * Whether all that others speak of has its name, and every time is one: of any other, only a schema can say what is
     * wrong.
     */
    public boolean hasNames() {
        Stream<String> names = Stream.of(
                        Stream.of(label, framework),
                        objectives.stream().map(Objective::code),
                        teams.stream()
                                .flatMap(team -> Stream.concat(
                                        Stream.of(team.code()),
                                        team.members().stream().map(Member::code))),
                        senders.stream().map(Sender::code),
                        modules.stream().map(Module::code),
                        questionSets.stream().map(QuestionSet::code),
                        documents.stream().map(Document::slug),
                        tables.stream().map(DataTable::code),
                        tasks.stream().map(Task::code),
                        storylines.stream().map(Storyline::code),
                        injects.stream().map(Inject::number),
                        injects.stream()
                                .flatMap(inject -> Stream.concat(
                                        inject.response().options().stream(), inject.response().questions().stream()))
                                .map(Inject.Choice::code))
                .flatMap(some -> some);
        Stream<String> times =
                Stream.concat(injects.stream().map(Inject::at), modules.stream().map(Module::at));
        return names.allMatch(Objects::nonNull) && times.allMatch(at -> at == null || at.matches("\\d{1,3}:[0-5]\\d"));
    }

    /** What a draft holds without its name is nobody's. */
    private static <T> Optional<T> named(List<T> all, Function<T, String> name, String wanted) {
        return all.stream()
                .filter(one -> wanted != null && wanted.equals(name.apply(one)))
                .findFirst();
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
