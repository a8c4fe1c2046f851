package org.omuz.exercise.model;

import java.util.List;
import java.util.function.Consumer;
import org.omuz.shared.LocalizedText;

/** An exercise being written: its fields by name. */
public final class ExerciseWriting {
    public String code;
    public String label;
    public String framework;
    public ExerciseDefinition.Type type;
    public LocalizedText title;
    public LocalizedText summary;
    public List<String> languages;
    public int minutes;
    public ExerciseDefinition.Scenario scenario;
    public List<ExerciseDefinition.Objective> objectives;
    public List<ExerciseDefinition.Team> teams;
    public List<ExerciseDefinition.Sender> senders;
    public List<ExerciseDefinition.Module> modules;
    public List<ExerciseDefinition.QuestionSet> questionSets;
    public List<ExerciseDefinition.Document> documents;
    public List<ExerciseDefinition.DataTable> tables;
    public List<ExerciseDefinition.Task> tasks;
    public List<Inject> injects;
    public List<ExerciseDefinition.ChannelRule> channelRules;
    public List<ExerciseDefinition.Storyline> storylines;

    private ExerciseWriting() {}

    ExerciseWriting(ExerciseDefinition exercise) {
        code = exercise.code();
        label = exercise.label();
        framework = exercise.framework();
        type = exercise.type();
        title = exercise.title();
        summary = exercise.summary();
        languages = exercise.languages();
        minutes = exercise.minutes();
        scenario = exercise.scenario();
        objectives = exercise.objectives();
        teams = exercise.teams();
        senders = exercise.senders();
        modules = exercise.modules();
        questionSets = exercise.questionSets();
        documents = exercise.documents();
        tables = exercise.tables();
        tasks = exercise.tasks();
        injects = exercise.injects();
        channelRules = exercise.channelRules();
        storylines = exercise.storylines();
    }

    static ExerciseWriting blank() {
        return new ExerciseWriting();
    }

    ExerciseDefinition with(Consumer<ExerciseWriting> write) {
        write.accept(this);
        return new ExerciseDefinition(
                code,
                label,
                framework,
                type,
                title,
                summary,
                languages,
                minutes,
                scenario,
                objectives,
                teams,
                senders,
                modules,
                questionSets,
                documents,
                tables,
                tasks,
                injects,
                channelRules,
                storylines);
    }
}
